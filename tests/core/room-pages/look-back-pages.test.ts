import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActionStatus } from '../../../core/document/records.ts';
import { DEFAULT_LOOK, ROOM_LINES, TEXT_SIZE } from '../../../core/room/stage.ts';
import type { RoomLookBack } from '../../../core/room-pages/look-back.ts';
import { type LookBackPage, lookBackPages } from '../../../core/room-pages/look-back-pages.ts';

const size = (width: number, textSize: number = DEFAULT_LOOK.textSize) => ({
  width,
  look: { ...DEFAULT_LOOK, textSize },
});
const anySize = fc
  .tuple(fc.integer({ min: 1080, max: 3000 }), fc.integer({ min: 28, max: 96 }))
  .map(([width, textSize]) => size(width, textSize));
const action = (changes: Partial<RoomLookBack>): RoomLookBack => ({
  ...{ what: 'Bellen', task: '', dueDate: null, isPast: false, agreedOn: null, status: null, note: '', who: null },
  ...{ number: 1, of: 1, marks: [null] },
  ...changes,
});
/** Texts of all lengths, of words of all lengths: also of one word without an end. */
const anyText = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 90 })
  .map((lengths) => lengths.map((length, i) => 'wachtenopdebrief'.repeat(4).slice(i % 7, (i % 7) + length)).join(' '))
  .map((text) => text.slice(0, 4000));
const anyTitle = fc.oneof(
  anyText,
  fc.integer({ min: 1, max: 4000 }).map((length) => 'x'.repeat(length)),
);
const anyAction = fc.record({
  ...{ what: anyTitle, note: fc.oneof(fc.constant(''), anyText), task: fc.oneof(fc.constant(''), anyText) },
  ...{ who: fc.oneof(fc.constant(null), fc.constant(''), anyText), status: fc.constantFrom(...ActionStatus.options) },
});

const bare = (text: string) => text.replaceAll(/[\s-]/g, '');
const titleOf = (pages: readonly LookBackPage[]) => bare(pages.flatMap(({ card }) => card?.title.lines ?? []).join(''));
const noteOf = (pages: readonly LookBackPage[]) => bare(pages.flatMap(({ note }) => note?.text.lines ?? []).join(''));

/** What of a page lies off the picture, or over what is above it, or is too small to read. */
function wrongOn({ card, states, note }: LookBackPage, width: number): string[] {
  const boxes = states?.boxes ?? [];
  const parts = [card, ...boxes, note].filter((part) => part !== null);
  const off = parts.filter((box) => box.x < 0 || box.x + box.width > width + 1 || box.y + box.height > ROOM_LINES);
  const [cardEnds, statesEnd] = [below(card ? [card] : []), below(boxes)];
  const small = [card?.title, note?.text].filter((text) => text && text.size < TEXT_SIZE.floor);
  return [
    ...off.map((box) => `off the picture: ${JSON.stringify(box)}`),
    ...(states && states.y < cardEnds ? ['the question lies over the card'] : []),
    ...(note && note.y < Math.max(cardEnds, statesEnd) ? ['the note lies over what is above it'] : []),
    ...small.map(() => 'too small'),
  ];
}
const below = (boxes: readonly { readonly y: number; readonly height: number }[]) =>
  Math.max(0, ...boxes.map(({ y, height }) => y + height));

describe('an action that is looked back at', () => {
  it('[C12] is whole: no word of its title or of the note is cut, and nothing lies over another thing or off the picture', () => {
    fc.assert(
      fc.property(anyAction, anySize, (changes, beamer) => {
        const pages = lookBackPages(action(changes), beamer);
        expect(titleOf(pages).startsWith(bare(changes.what))).toBe(true);
        expect(noteOf(pages)).toBe(bare(changes.note));
        expect(pages.filter(({ states }) => states !== null)).toHaveLength(1);
        for (const page of pages) expect(wrongOn(page, beamer.width)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has a title of 80 on at most three lines, then of 64, on each of the three beamers', () => {
    for (const width of [1920, 1440]) {
      const titles = Array.from({ length: 30 }, (_, i) =>
        Array(i + 1)
          .fill('brieven')
          .join(' '),
      );
      const set = titles.map((what) => lookBackPages(action({ what }), size(width))[0]?.card?.title);
      for (const title of set) {
        if (title?.size === 80) expect(title.lines.length).toBeLessThanOrEqual(3);
      }
      expect(set.map((title) => title?.size)).toContain(64);
      expect(set[0]?.size).toBe(80);
    }
  });

  it('is on one page, with all that was noticed, for every title of three lines and note of two', () => {
    const note = 'Twee van de drie brieven zijn klaar. Bij het loket komen minder vragen over de afwijsbrief.';
    const what = 'Drie brieven herschrijven met mensen die ze krijgen';
    for (const width of [1920, 1440]) expect(lookBackPages(action({ what, note }), size(width))).toHaveLength(1);
  });
});
