import type { CardContent, CardRecord } from '../../../../core/document/records.ts';
import { CARD, CARD_WIDTH, figuresHeight } from '../../../../core/plate/layout.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Face, Mark, TextStyle } from '../marks.ts';
import { dotMarks } from './dots.ts';
import { chosenMarks, statementMarks } from './figures.ts';
import { faded, type Kit, STYLE, sheet, sign, textBlock, textLine } from './parts.ts';

interface Look {
  readonly kicker: string;
  readonly kickerFill: string;
  readonly group: 'residents' | 'frontline' | 'policy' | null;
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: string;
  readonly edge: string;
}

/** The face of a card; its height follows the text. */
export function cardFace({ content, dots }: Pick<CardRecord, 'content' | 'dots'>, kit: Kit): Face {
  const look = lookOf(content, kit);
  const top = CARD.top + CARD.kicker;
  const block = textBlock(look.text, kit, {
    x: CARD.padding,
    top,
    width: CARD_WIDTH - 2 * CARD.padding,
    line: CARD.line,
    style: look.style,
    fill: kit.palette.ink,
    most: CARD.mostLines,
  });
  const figuresTop = top + block.height;
  const height = figuresTop + figuresHeight(content) + CARD.bottom;
  const marks = [
    ...sheet(CARD_WIDTH, height, look.fill, look.edge),
    ...kicker(look),
    ...block.marks,
    ...figures(content, figuresTop, kit),
    ...dotMarks(dots, CARD_WIDTH, height, kit),
  ];
  return { width: CARD_WIDTH, height, marks };
}

function lookOf(content: CardContent, { palette }: Kit): Look {
  const white = { fill: palette.surface, edge: faded(palette.lineStrong, 65), group: null, kickerFill: palette.brand };
  switch (content.type) {
    case 'note': {
      const { perspective } = content;
      return {
        kicker: nl.domain.perspective[perspective],
        kickerFill: palette.groupInk[perspective],
        group: perspective,
        text: content.text,
        style: STYLE.text,
        fill: palette.tint[perspective],
        edge: faded(palette.sign[perspective], 55),
      };
    }
    case 'statement':
      return {
        ...white,
        kicker: nl.praatplaat.card.statement(content.principle),
        text: content.text,
        style: STYLE.strong,
      };
    case 'improvementPoint':
      return { ...white, kicker: nl.praatplaat.card.improvementPoint, text: content.text, style: STYLE.strong };
    case 'quote':
      return {
        ...white,
        kicker: nl.praatplaat.card.quote(content.perspective),
        kickerFill: palette.groupInk[content.perspective],
        group: content.perspective,
        text: nl.praatplaat.card.quoted(content.text),
        style: STYLE.quote,
      };
  }
}

function kicker({ kicker: text, kickerFill, group }: Look): Mark[] {
  const indent = group ? 26 : 0;
  const word = textLine(text, CARD.padding + indent, CARD.top, CARD.kicker, STYLE.kicker, kickerFill);
  return group ? [sign(group, CARD.padding, CARD.top + 8, 18, kickerFill), word] : [word];
}

function figures(content: CardContent, top: number, kit: Kit): Mark[] {
  if (content.type === 'statement') return statementMarks(content.bars, top, kit);
  if (content.type === 'improvementPoint') return chosenMarks(content.counts, top, kit);
  return [];
}
