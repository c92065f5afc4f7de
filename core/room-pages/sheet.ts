import type { CardFigures } from '../cards/figures.ts';
import { wrapText } from '../typesetting/wrap.ts';
import type { VoteOnCard } from '../voting/chosen.ts';
import { guessFor, type Letters, type ParagraphStyle } from './letters.ts';

/** What a paragraph says: a part of a record, that the screen may begin with a word of its own. */
export type Field =
  | 'label'
  | 'text'
  | 'from'
  | 'to'
  | 'forWhom'
  | 'why'
  | 'what'
  | 'who'
  | 'when'
  | 'firstStep'
  | 'readWho'
  | 'readWhen'
  | 'indicator'
  | 'behind';

/** The room that the screen's own words before a field take at most. */
const LEAD: Readonly<Partial<Record<Field, string>>> = {
  from: 'Mmm',
  to: 'Mmmmm',
  forWhom: 'Mmmmmmm',
  why: 'Mmmmmmm',
  readWho: 'Mmmm',
  firstStep: 'Mmmmmm mmmmm',
  indicator: 'Mmmmmmm mmmmmm mm mmm',
};
/** What stands in a field that the screen fills in by itself, at its longest. */
const SAMPLE: Readonly<Partial<Record<Field, string>>> = {
  when: 'uiterlijk 30 september 2026',
  readWhen: 'Wanneer: uiterlijk 30 september 2026',
  behind: '1000 stippen · 100 cijfers · 100 citaten · 100 kaarten',
};
const OPEN = 'Eerste stap nog niet afgesproken';

export interface Paragraph {
  readonly field: Field;
  readonly style: ParagraphStyle;
  readonly text: string;
  /** Goes on from an earlier sheet, so without the word before it. */
  readonly continued?: boolean;
  /** In an overview a text is no longer than so many lines. */
  readonly most?: number;
}

/** A sheet of paper with words for the room: a card, an improvement task, an agreed action. */
export interface Sheet {
  /** The record that it is of. */
  readonly id: string;
  readonly kind: 'card' | 'task' | 'action' | 'title';
  readonly paragraphs: readonly Paragraph[];
  readonly figures: CardFigures | null;
  /** What it got in the last vote. */
  readonly vote: VoteOnCard | null;
  /** Its vote is a number beside its label, and not a row of their own. */
  readonly badge?: boolean;
  /** A text that is longer than a page goes on, on a next sheet. */
  readonly part: number;
  readonly parts: number;
}

/** The width that is left for text. */
export const innerWidth = (width: number, { padX }: Letters) => width - 2 * padX;

/** A safe guess of the height that a sheet of this width takes. */
export function sheetHeight(sheet: Sheet, width: number, letters: Letters): number {
  const inner = innerWidth(width, letters);
  const text = sheet.paragraphs.reduce((sum, one) => sum + lineCount(one, inner, letters) * lineOf(one, letters), 0);
  return 2 * letters.padY + text + extras(sheet, letters);
}

/** A safe guess of the lines that one paragraph takes. */
export function lineCount(paragraph: Paragraph, inner: number, letters: Letters): number {
  return linesOf(paragraph, inner, letters).length;
}

/** Figures and the vote below the words. */
export function extras({ figures, vote, badge }: Sheet, { row }: Letters): number {
  const rows = (figures ? figures.rows.length + (figures.form === 'chosen' ? 1 : 0) : 0) + (vote && !badge ? 1 : 0);
  return rows * row + (rows > 0 ? Math.round(row / 4) : 0);
}

/** The sheet, or the sheets that it becomes where one would be taller than this: no word is lost. */
export function splitSheet(sheet: Sheet, width: number, letters: Letters, most: number): Sheet[] {
  if (sheetHeight(sheet, width, letters) <= most) return [sheet];
  const inner = innerWidth(width, letters);
  const room = most - 2 * letters.padY;
  const sheets: Paragraph[][] = [[]];
  let left = room - extras(sheet, letters);
  const turn = () => {
    const label = sheet.paragraphs[0]?.field === 'label' ? [sheet.paragraphs[0]] : [];
    sheets.push([...label]);
    left = room - label.length * letters.of.label.line;
  };
  for (const paragraph of sheet.paragraphs) {
    const line = lineOf(paragraph, letters);
    let rest = linesOf(paragraph, inner, letters);
    let continued = paragraph.continued ?? false;
    while (rest.length > 0) {
      const fit = Math.floor(left / line);
      if (fit < Math.min(rest.length, 2) && sheets.at(-1)?.some(({ field }) => field !== 'label')) {
        turn();
        continue;
      }
      const now = rest.slice(0, Math.max(1, fit));
      rest = rest.slice(now.length);
      sheets.at(-1)?.push({ ...paragraph, text: joined(now), ...(continued ? { continued } : {}) });
      continued = true;
      left -= now.length * line;
      if (rest.length > 0) turn();
    }
  }
  return sheets.map((paragraphs, part) => ({
    ...sheet,
    paragraphs,
    figures: part === 0 ? sheet.figures : null,
    vote: part === 0 ? sheet.vote : null,
    part,
    parts: sheets.length,
  }));
}

interface Line {
  readonly text: string;
  /** What stands between this line and the next one in the text itself. */
  readonly after: '' | ' ' | '\n';
}

const lineOf = ({ style }: Paragraph, letters: Letters) => letters.of[style].line;

function linesOf({ field, style, text, continued, most }: Paragraph, width: number, letters: Letters): Line[] {
  const measure = guessFor(letters, style);
  // A label is one line, whatever it says.
  if (field === 'label') return [{ text, after: '' }];
  const ownWords = SAMPLE[field] ?? (text.trim() === '' ? OPEN : null);
  if (ownWords) return wrapText(ownWords, width, measure).map((_, i) => ({ text: i === 0 ? text : '', after: '' }));
  const lead = continued ? '' : LEAD[field];
  const paragraphs = text.split('\n');
  const lines = paragraphs.flatMap((paragraph, i) => {
    const before = i === 0 && lead ? `${lead} ` : '';
    const wrapped = wrapText(before + paragraph, width, measure);
    return wrapped.map((line, j): Line => {
      const words = j === 0 ? line.text.slice(before.length) : line.text;
      const last = j === wrapped.length - 1;
      if (last) return { text: words, after: i < paragraphs.length - 1 ? '\n' : '' };
      return { text: words, after: line.broken ? '' : ' ' };
    });
  });
  return most ? lines.slice(0, most) : lines;
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text, after }, i) => text + (i === lines.length - 1 ? '' : after)).join('');
}
