import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOnCard } from '../../../core/cards/card.ts';
import { recordsOf } from '../../../core/document/document.ts';
import { sizeOf } from '../../../core/plate/layout.ts';
import { DEFAULT_LOOK, ROOM_LINES, TEXT_SIZE } from '../../../core/room/stage.ts';
import { lettersFor } from '../../../core/room-pages/letters.ts';
import type { Box } from '../../../core/room-pages/sections.ts';
import type { Sheet } from '../../../core/room-pages/sheet.ts';
import { PAGE } from '../../../core/room-pages/station-pages.ts';
import { stationViews, stepStation, viewOf } from '../../../core/room-pages/stations.ts';
import { overlap, plateWith, template } from './plates.ts';

const counts = fc.array(fc.nat(15), { minLength: 3, maxLength: 3 });
const size = (textSize: number, width = 1920) => ({ width, look: { ...DEFAULT_LOOK, textSize } });
const anySize = fc.record({
  textSize: fc.integer({ min: TEXT_SIZE.floor, max: TEXT_SIZE.most }),
  width: fc.integer({ min: 1200, max: 2400 }),
});
const bare = (text: string) => text.replaceAll(/[\s-]/g, '');

function wordsOn({ paragraphs }: Sheet): string {
  return paragraphs.map(({ field, text }) => (field === 'text' ? text : '')).join('');
}

/** Nothing reaches over the edges of the page, or over another thing on it. */
function expectOnPage(boxes: readonly Box[], width: number): void {
  for (const [i, a] of boxes.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(PAGE.side);
    expect(a.x + a.width).toBeLessThanOrEqual(width - PAGE.side + 1);
    expect(a.y).toBeGreaterThanOrEqual(PAGE.top);
    expect(a.y + a.height).toBeLessThanOrEqual(ROOM_LINES - PAGE.bottom + 1);
    for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBeLessThanOrEqual(0);
  }
}

describe('stepping along the plate', () => {
  it('[C9] shows every card once, whole or in parts that follow each other, inside the page and over no other', () => {
    fc.assert(
      fc.property(
        counts,
        anySize,
        fc.constantFrom(undefined, 'x'.repeat(300)),
        (amounts, { textSize, width }, text) => {
          const document = plateWith(amounts, text);
          const seen = new Map<string, string>();
          for (const { page } of stationViews(document, template, size(textSize, width))) {
            const sheets = page.pieces.flatMap((piece) => (piece.kind === 'sheet' ? [piece] : []));
            for (const { sheet } of sheets) seen.set(sheet.id, (seen.get(sheet.id) ?? '') + wordsOn(sheet));
            expectOnPage(
              sheets.map(({ box }) => box),
              width,
            );
          }
          for (const { id, content } of recordsOf(document, 'card')) {
            expect(bare(seen.get(id) ?? '')).toBe(bare(textOnCard(content)));
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('[C9] sets the text of a card in the size that the beamer check promised', () => {
    for (const textSize of [28, 36, 48, 60, 96]) expect(lettersFor(textSize).of.text.size).toBe(textSize);
    const smallest = Object.values(lettersFor(TEXT_SIZE.floor).of).map((one) => one.size);
    expect(Math.min(...smallest)).toBe(TEXT_SIZE.floor);
  });

  it('[C9] a larger text or a narrower beamer has more pages, and each page says which it is', () => {
    const document = plateWith([0, 40, 0]);
    const pages = (textSize: number, width: number) =>
      stationViews(document, template, size(textSize, width)).filter(({ zone }) => zone === 1);
    expect(pages(48, 1440).length).toBeGreaterThan(pages(48, 1920).length);
    expect(pages(72, 1920).length).toBeGreaterThan(pages(48, 1920).length);
    expect(pages(48, 1920).map(({ part, parts }) => [part, parts])).toEqual(
      pages(48, 1920).map((_, i, all) => [i, all.length]),
    );
  });

  it('[C9] goes through all pages and ends with the whole plate, both ways', () => {
    const views = stationViews(plateWith([12, 3, 0]), template, size(48));
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

  it('keeps a place when the page that was shown is gone', () => {
    const views = stationViews(plateWith([1, 0, 0]), template, size(48));
    expect(viewOf(views, { zone: 0, part: 7 })).toBe(views[0]);
    expect(viewOf(views, { zone: 99, part: 0 })).toBeNull();
  });

  it('gives the last page of a place whose page is gone', () => {
    const views = stationViews(plateWith([40, 0, 0]), template, size(48));
    const ofZone = views.filter(({ zone }) => zone === 0);
    expect(ofZone.length).toBeGreaterThan(2);
    expect(viewOf(views, { zone: 0, part: 99 })).toBe(ofZone.at(-1));
  });

  it('tells where on the plate all things of a page lie, with room around; of an empty zone its top', () => {
    fc.assert(
      fc.property(counts, (amounts) => {
        const document = plateWith(amounts);
        for (const { zone: index, page, box } of stationViews(document, template, size(48))) {
          const zone = template.zones[index] ?? expect.fail('a zone');
          const ids = page.pieces.flatMap((piece) => (piece.kind === 'sheet' ? [piece.sheet.id] : []));
          const cards = recordsOf(document, 'card').filter(({ id }) => ids.includes(id));
          const inside =
            cards.length > 0 ? cards.map((card) => ({ ...card, ...sizeOf(card) })) : [{ ...zone, height: 1 }];
          const [left, top] = [Math.min(...inside.map(({ x }) => x)), Math.min(...inside.map(({ y }) => y))];
          const right = Math.max(...inside.map(({ x, width }) => x + width));
          const bottom = Math.max(...inside.map(({ y, height }) => y + height));
          expect([box.x, box.y, box.width]).toEqual([left - 16, top - 16, right - left + 32]);
          if (cards.length > 0) expect(box.height).toBe(Math.max(480, bottom - top + 32));
          else expect(box.height).toBe(480 + 32);
        }
      }),
      { numRuns: 20 },
    );
  });
});
