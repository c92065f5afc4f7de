import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, recordOf } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { templateOn } from '../../../core/plate/grown.ts';
import { sizeOf } from '../../../core/plate/layout.ts';
import { CardRole, holdsCards, Template, ZoneRole, zoneFor } from '../../../core/plate/template.ts';
import { anyContent } from '../cards/arbitrary.ts';
import { anyTemplate } from './any-template.ts';
import { slowFreePlace } from './slow-layout.ts';

const folder = 'resources/templates';
const shipped = readdirSync(folder).map((name) =>
  Template.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
);
const template = fc.oneof(fc.constantFrom(...shipped), anyTemplate);
const role = fc.constantFrom(...CardRole.options);

const run = (document: Document, command: AnyCommand, on: Template): Document => {
  const decision = decide(document, command, on);
  if (!decision.ok) throw new Error(decision.code);
  return applyDiff(document, decision.diff);
};

const without = ({ ...document }: Record<string, Document[string]>, id: string): Document => {
  delete document[id];
  return document;
};

describe('the zone for a role', () => {
  it('is the first zone with that role, on every template that has one', () => {
    fc.assert(
      fc.property(template, fc.constantFrom(...ZoneRole.options), (on, wanted) => {
        const having = on.zones.filter((zone) => zone.role === wanted);
        fc.pre(having.length > 0);
        expect(zoneFor(on, wanted)).toBe(having[0]);
      }),
    );
  });

  it('[P13] is else the first theme, and else the first zone for cards', () => {
    fc.assert(
      fc.property(template, fc.constantFrom(...ZoneRole.options), (on, wanted) => {
        fc.pre(on.zones.every((zone) => zone.role !== wanted));
        const themes = on.zones.filter((zone) => zone.role === 'theme');
        expect(zoneFor(on, wanted)).toBe(themes[0] ?? on.zones.find(holdsCards));
      }),
    );
  });

  it('is the first zone on a template without any zone for cards', () => {
    const [one] = shipped;
    if (!one) throw new Error('no templates');
    const zones = one.zones.map((zone) => ({ ...zone, role: 'actions' as const }));
    expect(zoneFor({ ...one, zones }, 'notes')).toBe(zones[0]);
  });
});

describe('a card that goes where its role is', () => {
  it('[P13] lands on every template, of whatever kind, in the first free place of that zone as large as it is by then', () => {
    fc.assert(
      fc.property(template, role, fc.array(anyContent, { minLength: 1, maxLength: 5 }), (bare, wanted, contents) => {
        let document = emptyDocument();
        for (const [i, content] of contents.entries()) {
          document = run(document, { type: 'card.place', id: `c${i}`, content, at: { role: wanted } }, bare);
          const on = templateOn(document, bare);
          const card = recordOf(document, 'card', `c${i}`);
          if (!card) throw new Error('not on the plate');
          expect({ x: card.x, y: card.y }).toEqual(
            slowFreePlace(without(document, card.id), zoneFor(on, wanted), sizeOf(card)),
          );
        }
      }),
    );
  });

  it('a note and a moved card go by role too, and an improvement task always has a place', () => {
    fc.assert(
      fc.property(template, role, (on, wanted) => {
        const note = { type: 'note.add', id: 'n', perspective: 'policy', text: 'Kaart' } as const;
        const there = run(emptyDocument(), { ...note, at: { role: wanted } }, on);
        const far = run(emptyDocument(), { ...note, at: { x: 9000, y: 9000 } }, on);
        expect(run(far, { type: 'cards.move', moves: [{ id: 'n', at: { role: wanted } }] }, on).n).toEqual({
          ...there.n,
          front: 1,
        });
        const task: AnyCommand = {
          type: 'task.add',
          id: 't',
          from: '',
          to: 'Beter',
          forWhom: '',
          why: '',
          cardIds: [],
        };
        const { x, y } = zoneFor(on, 'tasks');
        expect(recordOf(run(emptyDocument(), task, on), 'improvementTask', 't')?.x).toBe(x);
        expect(recordOf(run(emptyDocument(), task, on), 'improvementTask', 't')?.y).toBeGreaterThan(y);
      }),
    );
  });

  it('a zone that is named must be there', () => {
    const note = { type: 'note.add', id: 'n', perspective: 'policy', text: 'Kaart', at: { zone: 'nowhere' } } as const;
    for (const on of shipped) expect(decide(emptyDocument(), note, on)).toEqual({ ok: false, code: 'zone-not-found' });
  });
});

describe.each(shipped.map((one) => [one.name, one] as const))('the zones of %s', (_, { zones }) => {
  it('ask something, and one of them is for cards', () => {
    expect(zones.every(({ prompt }) => prompt.trim() !== '')).toBe(true);
    expect(zones.some(holdsCards)).toBe(true);
  });

  it('have at most one place for the scan, for notes, for choosing, for tasks and for actions', () => {
    // A theme, and the steps of a customer journey, have as many as they need.
    const many = ['theme', 'intended', 'moment'];
    const once = zones.map((zone) => zone.role).filter((one) => !many.includes(one));
    expect(new Set(once).size).toBe(once.length);
  });
});
