import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, recordsOf } from '../../../core/document/document.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { sizeOf, zoneAt } from '../../../core/plate/layout.ts';
import { Template } from '../../../core/plate/template.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };

const wide = Template.parse(startToTask);
const narrow: Template = { ...wide, zones: wide.zones.map((zone) => ({ ...zone, width: zone.width / 2 })) };

const note = fc.record({
  text: fc.string({ minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== ''),
  zone: fc.constantFrom('start', 'recognise', 'choose', 'tasks'),
});

function placeAll(template: Template, notes: readonly { text: string; zone: string }[]): Document {
  return notes.reduce((document: Document, { text, zone }, i) => {
    const perspective = 'policy' as const;
    const decision = decide(document, { type: 'note.add', id: `n${i}`, perspective, text, at: { zone } }, template);
    if (!decision.ok) throw new Error(decision.code);
    return applyDiff(document, decision.diff);
  }, emptyDocument());
}

describe('freePlace', () => {
  it.each([
    ['narrow zones', narrow],
    ['zones of several columns', wide],
  ])('[P6] puts no card over another: %s', (_, template) => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 25 }), (notes) => {
        const boxes = recordsOf(placeAll(template, notes), 'card').map((card) => ({ ...card, ...sizeOf(card) }));
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[P7] starts a second column when the first is full and the zone is wide enough', () => {
    const notes = Array.from({ length: 18 }, () => ({ text: 'Wachtlijsten', zone: 'start' }));
    const at = (template: Template) => new Set(recordsOf(placeAll(template, notes), 'card').map(({ x }) => x)).size;
    expect(at(narrow)).toBe(1);
    expect(at(wide)).toBe(2);
  });

  it('[P8] gives every point a zone: the one around it, or else the nearest', () => {
    expect(zoneAt(narrow, { x: 1000, y: 200 }).id).toBe('recognise');
    expect(zoneAt(narrow, { x: 1000, y: 4000 }).id).toBe('recognise');
    expect(zoneAt(narrow, { x: -900, y: 200 }).id).toBe('start');
  });
});
