import { isOwn, signOf } from '../../../../core/cards/card.ts';
import type { Document } from '../../../../core/document/document.ts';
import type { DocumentRecord } from '../../../../core/document/records.ts';
import type { Sign } from '../../../../core/domain/perspective.ts';
import type { Letters } from '../../../../core/room-pages/letters.ts';
import { extras, innerWidth, lineCount, type Paragraph, type Sheet } from '../../../../core/room-pages/sheet.ts';
import { nl } from '../../locale/nl/index.ts';
import { type Kit, sign, textBlock, textLine } from '../faces/parts.ts';
import type { Mark } from '../marks.ts';
import { voteBadge, voteRow } from './dots-on-page.ts';
import { figuresOnPage } from './figures-on-page.ts';
import { firstFitting, paper, softEdge } from './paper.ts';
import { heavier, styleOf } from './type.ts';
import { wordsOf } from './words-on-page.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is drawn with the words of a sheet. */
export interface SheetLook {
  /** The colour of the paper: of a group, green for a task, else white. */
  readonly paper: Sign | 'task' | 'plain';
  /** Whose words they are, as a sign before the label. */
  readonly sign: Sign | null;
  readonly label: string;
  /** The letter by which it is voted on. */
  readonly letter?: string;
}

/** How a thing of the document looks. */
export function lookOf(record: DocumentRecord | undefined): SheetLook {
  if (record?.kind === 'improvementTask') return { paper: 'task', sign: null, label: nl.praatplaat.card.task };
  if (record?.kind !== 'card') return { paper: 'plain', sign: null, label: '' };
  const sign = signOf(record.content);
  const paper = isOwn(record.content) ? (sign ?? 'plain') : 'plain';
  return { paper, sign, label: nl.cardKinds.kicker(record.content) };
}

/** A card, a task or an action on a page for the room, in a box of this size. */
export function sheetMarks(
  sheet: Sheet,
  { width, height }: Size,
  letters: Letters,
  document: Document,
  kit: Kit,
  look: SheetLook = lookOf(document[sheet.id]),
): Mark[] {
  const record = document[sheet.id];
  const inner = innerWidth(width, letters);
  const { padX, padY } = letters;
  const marks: Mark[] = [...ground(look, sheet, { width, height }, kit)];
  let y = padY;
  for (const paragraph of sheet.paragraphs) {
    const { line } = letters.of[paragraph.style];
    if (paragraph.field === 'label') {
      marks.push(...labelMarks(look, sheet, { x: padX, y, width: inner }, letters, kit));
      y += line;
      continue;
    }
    const { text, isOpen } = wordsOf(paragraph, record, document);
    const block = textBlock(text, kit, {
      ...{ x: padX, top: y, width: inner, line },
      style:
        paragraph.field === 'when' || isOpen
          ? heavier(styleOf(letters, paragraph.style))
          : styleOf(letters, paragraph.style),
      fill: fillOf(paragraph, sheet, isOpen, kit),
      most: lineCount(paragraph, inner, letters),
    });
    marks.push(...block.marks);
    y += block.height;
  }
  const at = { x: padX, y: y + (extras(sheet, letters) > 0 ? Math.round(letters.row / 4) : 0), width: inner };
  if (sheet.figures) marks.push(...figuresOnPage(sheet.figures, at, letters, kit));
  if (sheet.vote && !sheet.badge) {
    marks.push(...voteRow(sheet.vote, { ...at, y: height - padY - letters.row }, letters, kit));
  }
  return marks;
}

function ground({ paper: group }: SheetLook, sheet: Sheet, { width, height }: Size, { palette }: Kit): Mark[] {
  if (sheet.kind === 'title' || sheet.kind === 'action') return paper(width, height, palette.surface, palette.line);
  if (group === 'task') return paper(width, height, palette.brand, palette.brandStrong);
  if (group === 'plain') return paper(width, height, palette.surface, softEdge(palette.lineStrong));
  return paper(width, height, palette.tint[group], softEdge(palette.sign[group]));
}

function fillOf({ field }: Paragraph, { kind }: Sheet, isOpen: boolean, { palette }: Kit): string {
  if (kind === 'task') return '#ffffff';
  if (isOpen) return palette.amber;
  return field === 'when' ? palette.brandStrong : palette.ink;
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Whose card it is, or what it is, on one line; with its letter in a round, or what it got in a badge. */
function labelMarks(
  { paper: on, sign: whose, label, letter }: SheetLook,
  sheet: Sheet,
  row: Row,
  letters: Letters,
  kit: Kit,
): Mark[] {
  const { palette } = kit;
  const { size, line } = letters.of.label;
  const style = styleOf(letters, 'label');
  const badge = sheet.badge && sheet.vote ? voteBadge(sheet.vote, row, letters, kit) : { marks: [], width: 0 };
  const more = sheet.parts > 1 ? nl.praatplaat.room.partOfText(sheet.part + 1, sheet.parts) : '';
  const fill = on === 'task' ? '#ffffff' : whose ? palette.groupInk[whose] : palette.brand;
  const marks: Mark[] = [];
  let { x } = row;
  if (letter) {
    const radius = line / 2 + 1;
    marks.push({ kind: 'disc', x: x + radius, y: row.y + line / 2, radius, fill: palette.brand });
    marks.push(textLine(letter, x + radius, row.y, line, heavier(style), '#ffffff', true));
    x += 2 * radius + size * 0.5;
  }
  if (whose) {
    const mark = Math.round(size * 0.9);
    marks.push(sign(whose, x, row.y + (line - mark) / 2, mark, fill));
    x += mark + Math.round(size * 0.4);
  }
  const words = [label, more].filter(Boolean).join(' · ');
  if (words !== '') {
    // What stands after the comma is said only where there is room for all of it.
    const [first = label] = label.split(', ');
    const shorter = [first, more].filter(Boolean).join(' · ');
    const shown = firstFitting([words, shorter], row.x + row.width - x - badge.width, style, kit);
    marks.push(textLine(shown, x, row.y, line, style, fill));
  }
  return [...marks, ...badge.marks];
}
