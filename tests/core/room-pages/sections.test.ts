import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersFor } from '../../../core/room-pages/letters.ts';
import { frameEdge, type Page, pagesOf, type Section } from '../../../core/room-pages/sections.ts';
import type { Sheet } from '../../../core/room-pages/sheet.ts';
import { titleSheet } from '../../../core/room-pages/sheets.ts';
import { isWithin, overlapping } from './plates.ts';

const letters = lettersFor(48);
const area = { x: 52, y: 140, width: 1816, height: 900 };
const anySheet = fc.integer({ min: 1, max: 40 }).map((words): Omit<Sheet, 'id'> => {
  const { id: _, ...sheet } = titleSheet('', 'text', Array(words).fill('wachten').join(' '));
  return sheet;
});
/** Frames of groups, tasks and what belongs to none, with and without sheets in them; and sheets by themselves. */
const anySections = fc
  .array(
    fc.record({
      kind: fc.constantFrom('group' as const, 'task' as const, 'loose' as const, null),
      sheets: fc.array(anySheet, { maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map(
      ({ kind, sheets }, i): Section => ({
        frame: kind && { id: `f${i}`, kind, head: () => 80 },
        sheets: sheets.map((sheet, j) => ({ ...sheet, id: `f${i}-${j}` })),
      }),
    ),
  );

const framesOn = ({ pieces }: Page) => pieces.flatMap((piece) => (piece.kind === 'frame' ? [piece] : []));
const sheetsOn = ({ pieces }: Page) => pieces.flatMap((piece) => (piece.kind === 'sheet' ? [piece] : []));

describe('sections over pages', () => {
  it('keep every sheet, in order, in the frame of its section, below the heading and above the foot', () => {
    fc.assert(
      fc.property(anySections, fc.integer({ min: 1, max: 3 }), (sections, columns) => {
        const pages = pagesOf(sections, area, columns, letters);
        const first = pages.flatMap(sheetsOn).filter(({ sheet }) => sheet.part === 0);
        expect(first.map(({ sheet }) => sheet.id)).toEqual(
          sections.flatMap(({ sheets }) => sheets.map(({ id }) => id)),
        );
        for (const page of pages) {
          const frames = framesOn(page);
          const loose = sheetsOn(page).filter(({ framed }) => !framed);
          const outer = [...frames, ...loose].map(({ box }) => box);
          expect(outer.filter((box) => !isWithin(box, area))).toEqual([]);
          expect(overlapping(outer)).toEqual([]);
          expect(overlapping(sheetsOn(page).map(({ box }) => box))).toEqual([]);
          for (const { sheet, box } of sheetsOn(page).filter(({ framed }) => framed)) {
            const inside = frames.filter(({ of, box: frame, head, foot }) => {
              const room = { ...frame, x: frame.x + frameEdge(letters), width: frame.width - 2 * frameEdge(letters) };
              return (
                sheet.id.startsWith(of.id) &&
                isWithin(box, { ...room, y: frame.y + head, height: frame.height - head - foot })
              );
            });
            expect(inside, sheet.id).toHaveLength(1);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('say of a frame that goes on how many sheets come after, and of the next part that it began before', () => {
    fc.assert(
      fc.property(anySections, fc.integer({ min: 1, max: 3 }), (sections, columns) => {
        const pieces = pagesOf(sections, area, columns, letters).flatMap((page) => page.pieces);
        for (const { frame } of sections) {
          if (!frame) continue;
          const parts = pieces.flatMap((piece) => (piece.kind === 'frame' && piece.of.id === frame.id ? [piece] : []));
          const counts = parts.map((part) => {
            const after = pieces.slice(pieces.indexOf(part) + 1);
            const end = after.findIndex((piece) => piece.kind === 'frame' || !piece.framed);
            return end < 0 ? after.length : end;
          });
          expect(parts.map(({ again }) => again)).toEqual(parts.map((_, i) => i > 0));
          expect(parts.map(({ left }) => left)).toEqual(
            parts.map((_, i) => counts.slice(i + 1).reduce((sum, count) => sum + count, 0)),
          );
          // The last part of a frame needs no sentence at its foot, unless nothing is in it.
          const isEmpty = counts.every((count) => count === 0);
          expect(parts.map(({ foot }) => foot > 0)).toEqual(
            parts.map(({ left }) => frame.kind !== 'group' && (left > 0 || isEmpty)),
          );
        }
      }),
      { numRuns: 80 },
    );
  });
});
