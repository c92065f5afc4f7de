import { figuresOf, isOwn, perspectiveOf, textOnCard } from '../../../../core/cards/card.ts';
import { figuresHeight } from '../../../../core/cards/figures.ts';
import type { CardKindOf } from '../../../../core/cards/kind.ts';
import { CARD, CARD_WIDTH } from '../../../../core/cards/measures.ts';
import { type CardContent, kindOf } from '../../../../core/cards/registry.ts';
import type { Perspective } from '../../../../core/domain/perspective.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Face, Mark, TextStyle } from '../marks.ts';
import { figureMarks } from './figures.ts';
import { faded, type Kit, STYLE, sheet, sign, textBlock, textLine } from './parts.ts';
import { type VoteOnCard, voteMarks } from './vote.ts';

const LETTERS: Readonly<Record<CardKindOf<never>['letters'], TextStyle>> = {
  regular: STYLE.text,
  strong: STYLE.strong,
  italic: STYLE.quote,
};

/** The face of a card; its height follows the text. */
export function cardFace(content: CardContent, vote: VoteOnCard | null, kit: Kit): Face {
  const { palette } = kit;
  const perspective = perspectiveOf(content);
  const colour = isOwn(content) ? perspective : null;
  const block = textBlock(textOnCard(content), kit, {
    x: CARD.padding,
    top: CARD.top + CARD.kicker,
    width: CARD_WIDTH - 2 * CARD.padding,
    line: CARD.line,
    style: LETTERS[kindOf(content.type).letters],
    fill: palette.ink,
    most: CARD.mostLines,
  });
  const figuresTop = CARD.top + CARD.kicker + block.height;
  const figures = figuresOf(content);
  const height = figuresTop + figuresHeight(figures) + CARD.bottom;
  const fill = colour ? palette.tint[colour] : palette.surface;
  const edge = colour ? faded(palette.sign[colour], 55) : faded(palette.lineStrong, 65);
  const marks = [
    ...sheet(CARD_WIDTH, height, fill, edge),
    ...kickerMarks(nl.cardKinds.kicker(content), perspective, kit),
    ...block.marks,
    ...(figures ? figureMarks(figures, figuresTop, kit) : []),
    ...(vote ? voteMarks(vote, CARD_WIDTH, height, kit) : []),
  ];
  return { width: CARD_WIDTH, height, marks };
}

function kickerMarks(text: string, perspective: Perspective | null, { palette }: Kit): Mark[] {
  const fill = perspective ? palette.groupInk[perspective] : palette.brand;
  const indent = perspective ? 26 : 0;
  const word = textLine(text, CARD.padding + indent, CARD.top, CARD.kicker, STYLE.kicker, fill);
  return perspective ? [sign(perspective, CARD.padding, CARD.top + 8, 18, fill), word] : [word];
}
