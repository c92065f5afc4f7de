import { figuresOf, isOwn, kickerHeight, signOf, textOnCard } from '../../../../core/cards/card.ts';
import { figuresHeight } from '../../../../core/cards/figures.ts';
import type { CardKindOf } from '../../../../core/cards/kind.ts';
import { CARD, CARD_WIDTH, SIGN_ROOM } from '../../../../core/cards/measures.ts';
import { kindOf } from '../../../../core/cards/registry.ts';
import type { CardRecord } from '../../../../core/document/records.ts';
import type { Sign } from '../../../../core/domain/perspective.ts';
import { drawnLines } from '../../../../core/typesetting/wrap.ts';
import type { VoteOnCard } from '../../../../core/voting/chosen.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Face, Mark, TextStyle } from '../marks.ts';
import { figureMarks } from './figures.ts';
import { type BlockOptions, faded, type Kit, STYLE, sheet, sign, textBlock, textLine } from './parts.ts';
import { voteMarks } from './vote.ts';

const LETTERS: Readonly<Record<CardKindOf<never>['letters'], TextStyle>> = {
  regular: STYLE.text,
  strong: STYLE.strong,
  italic: STYLE.quote,
};

/** The face of a card; its height follows the text. */
export function cardFace(
  { content, locked, forHer = false }: Pick<CardRecord, 'content' | 'locked'> & { readonly forHer?: boolean },
  vote: Omit<VoteOnCard, 'rank'> | null,
  kit: Kit,
): Face {
  const { palette } = kit;
  const whose = signOf(content);
  const colour = isOwn(content) ? whose : null;
  const top = CARD.top + kickerHeight(content);
  const style = LETTERS[kindOf(content.type).letters];
  const place = { x: CARD.padding, top, width: CARD_WIDTH - 2 * CARD.padding, line: CARD.line };
  const look = { ...place, style, fill: palette.ink, most: CARD.mostLines };
  const block = isOwn(content)
    ? afterSign(textOnCard(content), whose, kit, look)
    : textBlock(textOnCard(content), kit, look);
  const figuresTop = top + block.height;
  const figures = figuresOf(content);
  const height = figuresTop + figuresHeight(figures) + CARD.bottom;
  const fill = colour ? palette.tint[colour] : palette.surface;
  const edge = colour ? faded(palette.sign[colour], 55) : faded(palette.lineStrong, 65);
  const marks = [
    ...sheet(CARD_WIDTH, height, fill, edge),
    ...(isOwn(content) ? [] : kickerMarks(nl.cardKinds.kicker(content), whose, kit)),
    ...block.marks,
    ...(figures ? figureMarks(figures, figuresTop, kit) : []),
    ...(forHer ? [dashedEdge(height, kit)] : []),
    ...(locked ? lockMarks(kit) : []),
    ...(vote ? voteMarks(vote, CARD_WIDTH, height, kit) : []),
  ];
  return { width: CARD_WIDTH, height, marks };
}

/** Nobody but she sees this card. */
function dashedEdge(height: number, { palette }: Kit): Mark {
  return {
    ...{ kind: 'box', x: 2, y: 2, width: CARD_WIDTH - 4, height: height - 4, radius: 9 },
    ...{ stroke: palette.ink, strokeWidth: 4, dash: [14, 10] },
  };
}

const SIGN = 28;

/** Words of the room, after the sign of the group whose they are. */
function afterSign(
  text: string,
  whose: Sign | null,
  kit: Kit,
  look: BlockOptions,
): { readonly marks: Mark[]; readonly height: number } {
  const measure = kit.measures(look.style);
  const [first = '', ...others] = drawnLines(`${SIGN_ROOM} ${text}`, look.width, measure, look.most, SIGN_ROOM);
  const { x, top, line, style, fill } = look;
  const lines = [first.slice(SIGN_ROOM.length + 1), ...others];
  const indent = measure(`${SIGN_ROOM} `);
  const words = lines.map((part, i) => textLine(part, i === 0 ? x + indent : x, top + i * line, line, style, fill));
  const mark = whose ? [sign(whose, x + 1, top + (line - SIGN) / 2, SIGN, kit.palette.groupInk[whose])] : [];
  return { marks: [...mark, ...words], height: lines.length * line };
}

function kickerMarks(text: string, whose: Sign | null, { palette }: Kit): Mark[] {
  const fill = whose ? palette.groupInk[whose] : palette.brand;
  const indent = whose ? 26 : 0;
  const word = textLine(text, CARD.padding + indent, CARD.top, CARD.kicker, STYLE.kicker, fill);
  return whose ? [sign(whose, CARD.padding, CARD.top + 8, 18, fill), word] : [word];
}

const LOCK = 22;

/** A small lock in the corner: this card stays where it lies. */
function lockMarks({ palette }: Kit): Mark[] {
  const x = CARD_WIDTH - CARD.padding - LOCK;
  const y = CARD.top + 4;
  const [body, hole] = [palette.inkSoft, palette.surface];
  return [
    { kind: 'box', x: x + 5, y: y - 2, width: LOCK - 10, height: 16, radius: 6, stroke: body, strokeWidth: 3 },
    { kind: 'box', x, y: y + 8, width: LOCK, height: 16, radius: 4, fill: body },
    { kind: 'disc', x: x + LOCK / 2, y: y + 16, radius: 2.5, fill: hole },
  ];
}
