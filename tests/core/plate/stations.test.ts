import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD } from '../../../core/cards/measures.ts';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, recordsOf } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { sizeOf } from '../../../core/plate/layout.ts';
import { stationViews, stepStation, tallestView, viewOf } from '../../../core/plate/stations.ts';
import { holdsCards, Template } from '../../../core/plate/template.ts';
import { TEXT_SIZE } from '../../../core/room/stage.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };

const template = Template.parse(startToTask);

function plateWith(counts: readonly number[]): Document {
  const zones = template.zones.filter(holdsCards);
  const commands = zones.flatMap(({ id: zone }, z) =>
    Array.from({ length: counts[z] ?? 0 }, (_, i): AnyCommand => {
      const text = 'Een kaart met een zin van gewone lengte erop. '.repeat(1 + (i % 3));
      return { type: 'note.add', id: `${zone}-${i}`, perspective: 'residents', text, at: { zone } };
    }),
  );
  return commands.reduce((document, command) => {
    const decision = decide(document, command, template);
    if (!decision.ok) throw new Error(decision.code);
    return applyDiff(document, decision.diff);
  }, emptyDocument());
}

const counts = fc.array(fc.nat(25), { minLength: 3, maxLength: 3 });
const textSize = fc.integer({ min: TEXT_SIZE.floor, max: TEXT_SIZE.most });

describe('stepping along the plate', () => {
  it('[C9] shows every card whole in some view, and never more than the text size allows', () => {
    fc.assert(
      fc.property(counts, textSize, (amounts, size) => {
        const document = plateWith(amounts);
        const tallest = tallestView(size);
        const views = stationViews(document, template, tallest);
        for (const { box } of views) expect(box.height).toBeLessThanOrEqual(Math.max(tallest, 530));
        for (const card of recordsOf(document, 'card')) {
          const { height } = sizeOf(card);
          const whole = views.some(({ box }) => box.y <= card.y && card.y + height <= box.y + box.height);
          expect(whole, card.id).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[C9] is as tall as lets the text of a card keep its smallest size: less for a larger text, never more', () => {
    const most = (1080 * CARD.text) / TEXT_SIZE.floor;
    expect(tallestView(TEXT_SIZE.default)).toBe(most);
    expect(tallestView(2 * TEXT_SIZE.default)).toBeCloseTo(most / 2);
    expect(tallestView(TEXT_SIZE.floor)).toBe(most);
  });

  it('[C9] of a zone in parts, the first begins above its title and the last ends below its lowest card', () => {
    const document = plateWith([25, 0, 0]);
    const [zone] = template.zones.filter(holdsCards);
    if (!zone) throw new Error('a template has a zone for cards');
    const views = stationViews(document, template, tallestView(TEXT_SIZE.most)).filter(({ zone: at }) => at === 0);
    const bottom = Math.max(...recordsOf(document, 'card').map((card) => card.y + sizeOf(card).height));
    const [first, last] = [views[0], views.at(-1)];
    expect(views.length).toBeGreaterThan(2);
    expect(views.map(({ part, parts }) => [part, parts])).toEqual(views.map((_, i) => [i, views.length]));
    expect(first?.box.y).toBe(zone.y - 16);
    expect((last?.box.y ?? 0) + (last?.box.height ?? 0)).toBe(bottom + 16);
  });

  it('[C9] goes through all views and ends with the whole plate, both ways', () => {
    const views = stationViews(plateWith([12, 3, 0]), template, tallestView(48));
    const walk = (by: 1 | -1) => {
      const seen: unknown[] = [];
      let station = stepStation(views, null, by);
      while (station) {
        seen.push(viewOf(views, station));
        station = stepStation(views, station, by);
      }
      return seen;
    };
    expect(walk(1)).toEqual(views);
    expect(walk(-1)).toEqual(views.toReversed());
  });

  it('keeps a place when the part that was shown is gone', () => {
    const views = stationViews(plateWith([1, 0, 0]), template, 1080);
    expect(viewOf(views, { zone: 0, part: 7 })).toBe(views[0]);
    expect(viewOf(views, { zone: 99, part: 0 })).toBeNull();
  });
});
