import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOK, ROOM_LINES } from '../../../core/room/stage.ts';
import type { Page } from '../../../core/room-pages/sections.ts';
import { PAGE } from '../../../core/room-pages/station-pages.ts';
import { VOTING, votingPages } from '../../../core/room-pages/voting-pages.ts';
import { option } from '../voting/arbitrary.ts';
import { isWithin, overlapping } from './plates.ts';

const size = (width: number, textSize: number = DEFAULT_LOOK.textSize) => ({
  width,
  look: { ...DEFAULT_LOOK, textSize },
});
const words = (count: number) => Array(count).fill('wachten').join(' ');
const options = (count: number, length = 8) =>
  Array.from({ length: count }, (_, i) => ({ ...option(`o${i}`), text: words(length) }));
const sheetsOn = ({ pieces }: Page) => pieces.flatMap((piece) => (piece.kind === 'sheet' ? [piece] : []));

const anyRound = fc.record({
  question: fc.integer({ min: 1, max: 60 }).map(words),
  options: fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 30 })).map((both) => options(...both)),
});
const anySize = fc
  .tuple(fc.integer({ min: 1080, max: 3000 }), fc.integer({ min: 28, max: 96 }))
  .map(([width, textSize]) => size(width, textSize));

describe('a round on the beamer', () => {
  it('has every card once, whole or in parts, below the question and above the count, over no other', () => {
    fc.assert(
      fc.property(anyRound, anySize, (round, beamer) => {
        const { question, pages } = votingPages(round, beamer);
        const ofCards = pages.filter(({ isQuestion }) => !isQuestion);
        const ids = ofCards.flatMap((page) => sheetsOn(page).filter(({ sheet }) => sheet.part === 0));
        expect(ids.map(({ sheet }) => sheet.id)).toEqual(round.options.map(({ id }) => id));
        const top = VOTING.question + question.most * question.line + VOTING.rule;
        const room = {
          x: PAGE.side,
          y: top,
          width: beamer.width - 2 * PAGE.side,
          height: ROOM_LINES - top - VOTING.foot,
        };
        for (const page of ofCards) {
          const boxes = sheetsOn(page).map(({ box }) => box);
          expect(boxes.filter((box) => !isWithin(box, room))).toEqual([]);
          expect(overlapping(boxes)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a question of at most 190 lines high above the cards, in the largest letters that allow it', () => {
    const head = (length: number) => votingPages({ question: words(length), options: options(3) }, size(1920));
    for (let length = 1; length < 60; length++) {
      const { question, pages } = head(length);
      expect([60, 52, 44, 38]).toContain(question.size);
      expect(question.most * question.line).toBeLessThanOrEqual(190);
      expect(question.size).toBeLessThanOrEqual(head(length - 1 || 1).question.size);
      if (pages[0]?.isQuestion) expect([question.size, question.most]).toEqual([38, 2]);
    }
    expect(head(1).question.size).toBe(60);
  });

  it('has a longer question on pages of its own first, with all of its words', () => {
    const question = words(70);
    const { pages } = votingPages({ question, options: options(3) }, size(1920));
    const first = pages.filter(({ isQuestion }) => isQuestion);
    expect(pages.slice(0, first.length)).toEqual(first);
    const read = first
      .flatMap((page) => sheetsOn(page))
      .flatMap(({ sheet }) => sheet.paragraphs.map(({ text }) => text));
    expect(read.join(' ').split(/\s+/)).toEqual(question.split(' '));
    for (const { box } of first.flatMap(sheetsOn))
      expect(box.y + box.height).toBeLessThanOrEqual(ROOM_LINES - VOTING.foot);
    expect(pages.length).toBeGreaterThan(first.length);
  });

  it('sets cards in the promised letters, or a fifth smaller at most when they fit on one page that way', () => {
    fc.assert(
      fc.property(anyRound, fc.integer({ min: 60, max: 96 }), (round, textSize) => {
        const { letters, pages } = votingPages(round, size(1920, textSize));
        const set = letters.of.text.size / textSize;
        if (pages.filter(({ isQuestion }) => !isQuestion).length > 1) expect(set).toBe(1);
        else expect(set).toBeGreaterThan(0.79);
      }),
      { numRuns: 60 },
    );
  });

  it('has no card for the question itself, and one empty page when there is nothing else', () => {
    const asked = [{ ...option('q'), type: 'question' as const, text: 'Gaat het beter?' }];
    const { pages } = votingPages({ question: 'Gaat het beter?', options: asked }, size(1920));
    expect(pages).toEqual([{ pieces: [], isQuestion: false }]);
  });
});
