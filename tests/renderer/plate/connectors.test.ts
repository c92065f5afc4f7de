import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { templateOn } from '../../../core/plate/grown.ts';
import { passesBehind } from '../../../core/plate/routes.ts';
import { Template } from '../../../core/plate/template.ts';
import { lineOf } from '../../../renderer/src/plate/links.ts';
import type { PlateItem, PlateLink } from '../../../renderer/src/plate/plate-item.ts';
import { createSceneBuilder } from '../../../renderer/src/plate/scene.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };
import { kit } from './kit.ts';

const template = Template.parse(startToTask);
const run = (document: Document, command: AnyCommand): Document => {
  const decision = decide(document, command, template);
  if (!decision.ok) throw new Error(decision.code);
  return applyDiff(document, decision.diff);
};

const count = 40;
const id = fc.nat({ max: count - 1 }).map((i) => `n${i}`);
const zones = fc.array(fc.constantFrom('start', 'recognise', 'choose'), { minLength: count, maxLength: count });
const words = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: count, maxLength: count });
const pairs = fc.array(fc.tuple(id, id), { minLength: 1, maxLength: 8 });
const behind = fc.array(fc.uniqueArray(id, { maxLength: 4 }), { minLength: 1, maxLength: 3 });

interface Story {
  readonly where: readonly string[];
  readonly lengths: readonly number[];
  readonly connected: readonly (readonly [string, string])[];
  readonly tasks: readonly (readonly string[])[];
}

function plateOf({ where, lengths, connected, tasks }: Story): Document {
  const commands: AnyCommand[] = [
    ...where.map((zone, i): AnyCommand => {
      const text = 'opnieuw bellen '.repeat(lengths[i] ?? 1);
      return { type: 'note.add', id: `n${i}`, perspective: 'policy', text, at: { zone } };
    }),
    ...connected
      .filter(([from, to]) => from !== to)
      .map(([from, to]): AnyCommand => ({ type: 'cards.connect', from, to, on: true })),
    ...tasks.map(
      (cardIds, i): AnyCommand => ({
        ...{ type: 'task.add', id: `t${i}`, from: '', to: 'Beter', forWhom: '', why: '' },
        cardIds: [...cardIds],
      }),
    ),
  ];
  return commands.reduce(run, emptyDocument('start-to-task'));
}

function expectFree({ from, to, route }: PlateLink, items: readonly PlateItem[]): void {
  expect(route).not.toBeNull();
  for (const { id: thing, x, y, fixed, face } of items) {
    if (fixed || thing === from || thing === to) continue;
    const box = { x, y, width: face.width, height: face.height };
    expect(route && passesBehind(route, box), thing).toBe(false);
  }
}

describe('the connectors of a plate', () => {
  it('[P43] pass behind no card or task that they do not connect, wherever things lie', () => {
    let drawn = 0;
    fc.assert(
      fc.property(zones, words, pairs, behind, (where, lengths, connected, tasks) => {
        const document = plateOf({ where, lengths, connected, tasks });
        const { links, items } = createSceneBuilder(kit)(document, templateOn(document, template));
        for (const link of links) expectFree(link, items);
        drawn += links.length;
      }),
      { numRuns: 25 },
    );
    expect(drawn).toBeGreaterThan(20);
  });

  it('[P43] keep their line while nothing comes in its way, and follow a card that is dragged', () => {
    const build = createSceneBuilder(kit);
    const notes = ['a', 'b', 'c'].map((one) => ({ id: one, text: 'Kaart' }));
    const before = run(emptyDocument(), { type: 'notes.add', notes, perspective: 'policy', zone: 'start' });
    const document = run(before, { type: 'cards.connect', from: 'a', to: 'c', on: true });
    const first = build(document, template).links[0];
    const added = run(document, {
      type: 'note.add',
      id: 'd',
      perspective: 'policy',
      text: 'Kaart',
      at: { zone: 'choose' },
    });
    expect(build(added, template).links[0]).toBe(first);
    if (!first) throw new Error('no link');
    const { ends } = first;
    const moved = { ...ends[1], x: ends[1].x + 500 };
    expect(lineOf(first, ends[0], moved)?.path).not.toBe(lineOf(first, ...ends)?.path);
    expect(lineOf(first, ...ends)?.dots).toHaveLength(2);
  });
});
