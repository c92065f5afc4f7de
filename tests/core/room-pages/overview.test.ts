import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, recordsOf } from '../../../core/document/document.ts';
import { templateOn } from '../../../core/plate/grown.ts';
import { holdsCards, type Template } from '../../../core/plate/template.ts';
import { ROOM_LINES } from '../../../core/room/stage.ts';
import {
  overviewOf as bareOverviewOf,
  LEAF,
  leavesIn,
  type OverviewPiece,
  ZONE_HEAD,
} from '../../../core/room-pages/overview.ts';
import type { Box } from '../../../core/room-pages/sections.ts';
import { isWithin, overlapping, plateWith, stacked, template } from './plates.ts';

/** The picture of a plate as large as it grew. */
const overviewOf: typeof bareOverviewOf = (document, on, ...rest) =>
  bareOverviewOf(document, templateOn(document, on), ...rest);
const zones = template.zones.filter(holdsCards);
const TEXT = 'Een kaart met een zin van gewone lengte erop. ';
const widths = fc.integer({ min: 1080, max: 3000 });
const counts = fc.array(fc.nat(24), { minLength: 4, maxLength: 4 });
const templates = fc.constantFrom(template, stacked);

/** The plate with the first cards of its first zone in one group. */
function grouped(document: Document, size: number): Document {
  const cardIds = recordsOf(document, 'card')
    .slice(0, size)
    .map(({ id }) => id);
  const plateId = recordsOf(document, 'card')[0]?.plateId ?? '';
  return { ...document, g: { kind: 'group', id: 'g', order: 999, plateId, title: 'Wachten duurt lang', cardIds } };
}

const inOrder = (texts: readonly string[]) => texts.toSorted((a, b) => (a < b ? -1 : 1));

/** The cards that a picture has, each as often as it is there. */
function cardsOn(pieces: readonly OverviewPiece[]): string[] {
  const ids = pieces.flatMap((piece) => {
    if (piece.kind === 'sheet') return [piece.sheet.id];
    if (piece.kind === 'summary') return [...piece.group.cardIds];
    return piece.kind === 'rest' ? [...piece.ids] : [];
  });
  return inOrder(ids);
}
const boxesOf = (pieces: readonly OverviewPiece[], framed: boolean): Box[] =>
  pieces.filter((piece) => piece.kind !== 'sheet' || piece.framed === framed).map(({ box }) => box);

/** All that comes after the title of a zone lies below it, in its column, and above the zone below. */
function expectInZones(pieces: readonly OverviewPiece[], { zones: all }: Template, room: Box): void {
  const heads = pieces.flatMap((piece) => (piece.kind === 'zone' ? [piece] : []));
  expect(heads).toHaveLength(all.length);
  let area = room;
  for (const piece of pieces) {
    const { box } = piece;
    if (piece.kind !== 'zone') {
      expect(isWithin(box, area)).toBe(true);
      continue;
    }
    const below = heads.filter((head) => head.box.x === box.x && head.box.y > box.y).map((head) => head.box.y);
    const [top, bottom] = [box.y + box.height, Math.min(room.y + room.height, ...below)];
    area = { ...box, y: top, height: bottom - top };
  }
}

describe('the whole plate in one picture', () => {
  it('has each card once: with its words, in short with its group, or as a leaf', () => {
    fc.assert(
      fc.property(counts, widths, fc.nat(12), templates, (amounts, width, size, on) => {
        const cards = plateWith(amounts, TEXT, on);
        const pieces = overviewOf(size > 1 ? grouped(cards, size) : cards, on, { width }, null);
        expect(cardsOn(pieces)).toEqual(inOrder(recordsOf(cards, 'card').map(({ id }) => id)));
        for (const piece of pieces) if (piece.kind === 'rest') expect(piece.count).toBe(piece.ids.length);
      }),
      { numRuns: 60 },
    );
  });

  it('lays nothing over another thing, beside the picture or over the signs at its foot', () => {
    fc.assert(
      fc.property(counts, widths, fc.nat(12), templates, (amounts, width, size, on) => {
        const cards = plateWith(amounts, TEXT, on);
        const pieces = overviewOf(size > 1 ? grouped(cards, size) : cards, on, { width }, null);
        const room = { x: 40, y: 32, width: width - 80, height: ROOM_LINES - 32 - 28 - 66 };
        const boxes = boxesOf(pieces, false);
        expect(boxes.filter((box) => !isWithin(box, room))).toEqual([]);
        expect(overlapping(boxes)).toEqual([]);
        expectInZones(pieces, on, room);
        const frames = pieces.filter(({ kind }) => kind === 'frame');
        for (const piece of pieces)
          if (piece.kind === 'sheet' && piece.framed)
            expect(frames.some((frame) => isWithin(piece.box, frame.box))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('says above each zone how many things lie in it, from left to right as on the plate', () => {
    fc.assert(
      fc.property(counts, (amounts) => {
        const heads = overviewOf(plateWith(amounts), template, { width: 1920 }, null).flatMap((piece) =>
          piece.kind === 'zone' ? [piece] : [],
        );
        expect(inOrder(heads.map(({ zone }) => template.zones[zone]?.id ?? ''))).toEqual(
          inOrder(template.zones.map(({ id }) => id)),
        );
        for (const { zone, count, box } of heads) {
          expect(count).toBe(amounts[zones.findIndex(({ id }) => id === template.zones[zone]?.id)] ?? 0);
          expect(box.height).toBe(ZONE_HEAD);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('shows the prompt of an empty zone, on at most 220 lines, and no prompt where a card lies', () => {
    const prompts = (amounts: readonly number[]) =>
      overviewOf(plateWith(amounts), template, { width: 1920 }, null).flatMap((piece) =>
        piece.kind === 'prompt' ? [piece] : [],
      );
    const [empty, filled] = [prompts([0, 0, 0]), prompts([1, 1, 1])];
    const asked = template.zones.filter(({ prompt }) => prompt !== '');
    expect(inOrder(empty.map(({ text }) => text))).toEqual(inOrder(asked.map(({ prompt }) => prompt)));
    expect(empty.every(({ box }) => box.height <= 220)).toBe(true);
    const left = asked.filter((zone) => !holdsCards(zone));
    expect(inOrder(filled.map(({ text }) => text))).toEqual(inOrder(left.map(({ prompt }) => prompt)));
  });

  it('has only leaves for cards when others stand there with their words', () => {
    const pieces = overviewOf(
      plateWith([40, 0, 0], 'Een zin die lang is en nog veel langer. '),
      template,
      {
        width: 1440,
      },
      null,
    );
    expect(pieces.filter(({ kind }) => kind === 'rest')).toHaveLength(1);
    expect(pieces.filter(({ kind }) => kind === 'sheet').length).toBeGreaterThan(0);
  });
});

it('has as many leaves beside each other as fit between the edges with six lines between them, and at least one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 40 }), (width, padX) => {
      const leaves = leavesIn(width, { padX });
      const taken = (count: number) => count * LEAF.width + (count - 1) * 6;
      if (leaves > 1) expect(taken(leaves)).toBeLessThanOrEqual(width - 2 * padX);
      expect(leaves).toBeGreaterThanOrEqual(1);
      expect(taken(leaves + 1)).toBeGreaterThan(width - 2 * padX);
    }),
  );
});
