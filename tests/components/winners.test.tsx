import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ProjectorFrame } from '../../core/contract/snapshots.ts';
import { NEW_STAGE, roomWidthFor } from '../../core/room/stage.ts';
import { resultPages, WINNER_LETTERS } from '../../core/room-pages/result-pages.ts';
import type { RoundResult } from '../../core/voting/result.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { loadPlateKit } from '../../renderer/src/plate/usePlateKit.ts';
import { expectAccessible } from './axe.ts';
import { beamer, SIZES } from './support/beamer.tsx';

beforeAll(async () => void (await loadPlateKit()));

const SENTENCE = 'Eén vast gezicht dat ik kan bellen, ook als mijn vaste medewerker er even niet is. ';
const textsFor = (winners: number) => ({
  short: 'Eén vast gezicht',
  'a sentence': SENTENCE,
  'one word of 120 letters': 'w'.repeat(120),
  'long words': 'Kwaliteitsmedewerkersoverlegindicatiestellingsprocedure en gegevensbeschermingseffectbeoordeling',
  'as long as can be read': SENTENCE.repeat(8).slice(0, WINNER_LETTERS[winners - 1]),
});

function frameOf(
  text: string,
  winners: number,
  others: number,
  width: number,
): Extract<ProjectorFrame, { show: 'votingRound' }> {
  const ids = Array.from({ length: winners + others }, (_, i) => `c${i}`);
  const result: RoundResult = {
    ...{ tells: 'room', people: 31 },
    options: ids.map((id, i) => {
      const total = i < winners ? 19 : Math.max(0, 12 - i);
      const room = { total, answers: 31, mean: total / 31, agreement: null };
      return { id, shown: true, rank: i < winners ? 1 : i + 1, room, spread: [], before: null };
    }),
  };
  const perspectives = ['residents', 'frontline', 'policy', null] as const;
  return {
    show: 'votingRound',
    municipality: 'Voorbeeldstad',
    round: {
      ...{ state: 'revealed', id: 'r', question: 'Waar beginnen we mee?', method: { type: 'dots', budget: 2, cap: 1 } },
      options: ids.map((id, i) => ({ id, type: 'note', text, perspective: perspectives[i % 4] ?? null })),
      ...{ perPerspective: false, isSecond: false, placedOpenly: false, result },
    },
    stage: { ...NEW_STAGE, width },
  };
}

/** Letters reach a little over their line; what is cut is at least half a line. */
function isCut(one: HTMLElement): boolean {
  const { overflow, fontSize } = getComputedStyle(one);
  if (overflow === 'visible') return false;
  const slack = Number.parseFloat(fontSize) / 2;
  return one.scrollHeight > one.clientHeight + slack || one.scrollWidth > one.clientWidth + 2;
}

/** What is cut or too small on the picture: every element shows all it holds, at 28 pixels of a screen of 1080 lines. */
function wrongOn(picture: Element): string[] {
  const edge = picture.getBoundingClientRect();
  const floor = (28 * edge.height) / 1080 - 0.1;
  return [...picture.querySelectorAll<HTMLElement>('main, main *')].flatMap((one) => {
    if (one.closest('svg, .visually-hidden, [aria-hidden=true]')) return [];
    const box = one.getBoundingClientRect();
    const said = `${one.className} ${one.textContent?.slice(0, 30)}`;
    const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [
      ...(own && Number.parseFloat(getComputedStyle(one).fontSize) < floor ? [`under the floor: ${said}`] : []),
      ...(isCut(one) ? [`cut: ${said}`] : []),
      ...(box.right > edge.right + 1 || box.bottom > edge.bottom + 1 ? [`off the picture: ${said}`] : []),
    ];
  });
}

describe.each(SIZES)('on a beamer of $width by $height', (size) => {
  test.each([1, 2, 3])(
    '%i winning cards have the picture to themselves, whole, whatever is written on them',
    async (winners) => {
      await page.viewport(size.width, size.height);
      for (const [name, text] of Object.entries(textsFor(winners))) {
        const show = beamer(size);
        const picture = show(frameOf(text, winners, 5, roomWidthFor(size)));
        expect(picture.querySelectorAll('.winner'), name).toHaveLength(winners);
        expect([...picture.querySelectorAll('.winner__text')].map((one) => one.textContent)).toEqual(
          Array(winners).fill(text),
        );
        expect(wrongOn(picture), name).toEqual([]);
      }
    },
  );
});

test('the winning card says whose it is and what it got, and axe finds nothing', async () => {
  const show = beamer(SIZES[1]);
  const picture = show(frameOf('Eén vast gezicht', 1, 4, roomWidthFor(SIZES[1])));
  await expect.poll(() => picture.querySelector('.winner__figure')?.textContent).toBe('19 stippen');
  expect(picture.querySelector('.winner')?.textContent).toContain(nl.domain.perspective.residents);
  expect(picture.querySelector('h1')?.textContent).toBe('Waar beginnen we mee?');
  await expectAccessible();
});

test('after the winner come all the cards, each once', () => {
  const { round, stage } = frameOf('Kaart', 1, 20, roomWidthFor(SIZES[0]));
  if (round.state !== 'revealed') throw new Error('not revealed');
  const pages = resultPages(round);
  expect(pages.map(({ shows }) => shows)).toEqual(['winners', 'rows', 'rows', 'rows']);
  const show = beamer(SIZES[0]);
  const rows = pages.slice(1).map((_, i) => {
    const picture = show({
      show: 'votingRound',
      municipality: 'Voorbeeldstad',
      round,
      stage: { ...stage, page: i + 1 },
    });
    return picture.querySelectorAll('tbody tr').length;
  });
  expect(rows).toEqual([8, 8, 5]);
});
