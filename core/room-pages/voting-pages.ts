import { ROOM_LINES } from '../room/stage.ts';
import { guessWidth, WEIGHT } from '../typesetting/text-size.ts';
import { wrapText } from '../typesetting/wrap.ts';
import type { RoomRound } from '../voting/room-view.ts';
import { type Letters, lettersFor } from './letters.ts';
import { type Page, pagesOf } from './sections.ts';
import { sheetHeight } from './sheet.ts';
import { optionSheet, titleSheet } from './sheets.ts';
import { columnsFor, PAGE, type RoomSize } from './station-pages.ts';

/** How a round looks to the room while people vote. */
export interface VotingPages {
  readonly letters: Letters;
  /** The question above the cards: its size, and how many lines it may take. */
  readonly question: { readonly size: number; readonly line: number; readonly most: number };
  readonly pages: readonly VotingPage[];
}
interface VotingPage extends Page {
  /** A question that is too long to stand above the cards is read on pages of its own first. */
  readonly isQuestion: boolean;
}

/** Where the question begins, and what stays free for the rule below it and the count at the foot. */
export const VOTING = { kicker: 30, question: 74, rule: 50, foot: 118 } as const;
const SIZES = [60, 52, 44, 38] as const;
const MOST_QUESTION = 190;
/** Cards are set smaller than promised before they go to a second page, but never smaller than this part of it. */
const SMALLER = [1, 0.9, 0.8] as const;

/** The pages of a round that is not revealed: the question with all its cards, on as many pages as they need. */
export function votingPages(
  { question, options }: Pick<RoomRound, 'question' | 'options'>,
  size: RoomSize,
): VotingPages {
  const width = size.width - 2 * PAGE.side;
  const sizes = SIZES.map((one) => ({
    size: one,
    lines: wrapText(question, width, guessWidth(one, WEIGHT.bold)).length,
  }));
  const fitting = sizes.find(({ size: one, lines }) => lines * lineOf(one) <= MOST_QUESTION);
  const { size: set, lines } = fitting ?? { size: SIZES[3], lines: 2 };
  const head = { size: set, line: lineOf(set), most: lines };
  const y = VOTING.question + lines * head.line + VOTING.rule;
  const area = { x: PAGE.side, y, width, height: ROOM_LINES - y - VOTING.foot };
  const listed = options.filter(({ type }) => type !== 'question').map(optionSheet);
  const sections = listed.map((sheet) => ({ frame: null, sheets: [sheet] }));
  const laid = SMALLER.map((factor) => {
    const letters = lettersFor(size.look.textSize * factor);
    const columns = Math.min(columnsFor(area, letters), Math.max(2, listed.length));
    return { letters, pages: pagesOf(sections, area, columns, letters) };
  });
  const { letters, pages } = laid.find((one) => one.pages.length <= 1) ??
    laid[0] ?? { letters: lettersFor(48), pages: [] };
  const cards = pages.map((page) => ({ ...page, isQuestion: false }));
  if (fitting)
    return { letters, question: head, pages: cards.length > 0 ? cards : [{ pieces: [], isQuestion: false }] };
  return { letters, question: head, pages: [...questionPages(question, size), ...cards] };
}

const lineOf = (size: number) => Math.round(size * 1.14);

function questionPages(question: string, { width, look }: RoomSize): VotingPage[] {
  const area = {
    x: PAGE.side,
    y: VOTING.question,
    width: width - 2 * PAGE.side,
    height: ROOM_LINES - VOTING.question - VOTING.foot,
  };
  const letters = lettersFor(look.textSize);
  const sheet = titleSheet('question', 'text', question);
  const pages = pagesOf([{ frame: null, sheets: [sheet] }], area, 1, letters);
  const height = sheetHeight(sheet, area.width, letters);
  return pages.map((page) => ({
    isQuestion: true,
    pieces: page.pieces.map((piece) => (height < area.height ? { ...piece, box: { ...piece.box, height } } : piece)),
  }));
}
