import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { roomy } from '../plate/roomy.ts';
import { anyCommand, template as tight } from './arbitrary.ts';
import { type RoomCommand, slowDecide } from './slow-decide.ts';

const template = roomy(tight);
const ROOM = ['notes.add', 'cards.place', 'cards.move', 'cards.tidy'] as const;
const isRoom = (command: AnyCommand): command is RoomCommand => (ROOM as readonly string[]).includes(command.type);

const text = fc.integer({ min: 1, max: 30 }).map((count) => 'wachtlijst '.repeat(count).trim());
const coordinate = fc.integer({ min: -500, max: 3000 });
const zone = fc.constantFrom('start', 'recognise', 'choose', 'tasks', 'nowhere');
const at = fc.oneof(fc.record({ x: coordinate, y: coordinate }), fc.record({ zone }));
const oldId = fc.integer({ min: 0, max: 30 }).map((i) => `k${i}`);
// New ids are nearly always new; the others are known or unknown.
const newId = fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: oldId });
const type = <T extends string>(name: T) => fc.constant(name);
const perspective = type('policy');
const content = fc.record({ type: type('note'), perspective, text });
const many = { minLength: 1, maxLength: 12 } as const;

const roomCommand: fc.Arbitrary<RoomCommand> = fc.oneof(
  fc.record({ type: type('notes.add'), perspective, zone, notes: fc.array(fc.record({ id: newId, text }), many) }),
  fc.record({ type: type('cards.place'), at, cards: fc.array(fc.record({ id: newId, content }), many) }),
  fc.record({ type: type('cards.move'), moves: fc.array(fc.record({ id: oldId, at }), many) }),
  fc.record({ type: type('cards.tidy') }),
);
const group: fc.Arbitrary<AnyCommand> = fc.record({
  type: type('group.add'),
  id: fc.uuid(),
  title: type('Brieven'),
  cardIds: fc.array(oldId, { minLength: 1, maxLength: 6 }),
});
const commands = fc.array(fc.oneof(roomCommand, roomCommand, group, anyCommand), { maxLength: 12, size: 'max' });

/** A plate with the cards k0 to k30 in one zone. */
function plate(): Document {
  const notes = Array.from({ length: 31 }, (_, i) => ({ id: `k${i}`, text: 'Eén loket '.repeat(1 + (i % 4)) }));
  const decision = decide(
    emptyDocument(),
    { type: 'notes.add', notes, perspective: 'policy', zone: 'start' },
    template,
  );
  if (!decision.ok) throw new Error(decision.code);
  return applyDiff(emptyDocument(), decision.diff);
}

describe('gestures with many cards', () => {
  it('[D9] do exactly what one card after another on a whole new document does', () => {
    const accepted = new Set<string>();
    fc.assert(
      fc.property(commands, (list) => {
        let document = plate();
        for (const command of list) {
          const decision = decide(document, command, template);
          if (isRoom(command)) expect(decision).toEqual(slowDecide(document, command, template));
          if (!decision.ok) continue;
          document = applyDiff(document, decision.diff);
          if (decision.diff.length > 1) accepted.add(command.type);
        }
      }),
    );
    expect([...accepted], 'each of them was really done').toEqual(expect.arrayContaining([...ROOM]));
  });
});
