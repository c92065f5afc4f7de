import type { Perspective, Sign } from '../domain/perspective.ts';
import type { ReleasedText } from '../scan/model/released-answer.ts';
import type { ScanResults } from '../scan/model/results.ts';
import { guessLines, WEIGHT } from '../typesetting/text-size.ts';
import { type CardFigures, figuresHeight } from './figures.ts';
import type { SayFinding } from './kind.ts';
import { CARD, CARD_WIDTH, SIGN_ROOM } from './measures.ts';
import { type CardContent, type CardKind, type CardSource, kindOf, type OwnKind } from './registry.ts';

/** Whether these are words of the room itself: they can be changed, and are no result of the scan. */
export function isOwn<T extends { readonly type: CardKind }>(one: T): one is Extract<T, { type: OwnKind }> {
  return kindOf(one.type).fromScan === null;
}

/** Whose words are on a card; null: the scan's. */
export function signOf(content: CardContent): Sign | null {
  return kindOf(content.type).signOf(content);
}

/** The perspective whose words are on a card; null: of nobody in particular. */
export function perspectiveOf(content: CardContent): Perspective | null {
  const sign = signOf(content);
  return sign === 'together' ? null : sign;
}

/** The text as it is read on a card. */
export function textOnCard(content: CardContent): string {
  return kindOf(content.type).isQuoted ? `“${content.text}”` : textWithOrigin(content);
}

/** The words of a card, and where they come from when nobody said them at this plate. */
export function textWithOrigin(content: CardContent): string {
  return 'origin' in content && content.origin ? `${content.text} (${content.origin})` : content.text;
}

export function figuresOf(content: CardContent): CardFigures | null {
  return kindOf(content.type).figuresOf(content);
}

/** The same for two cards that are about the same result of the scan, or say the same in words of their own. */
export function keyOf(content: CardContent): string {
  return cardKey(content.type, kindOf(content.type).aboutOf(content));
}

/** The key of a card that is not there yet, from what it will be about. */
export const cardKey = (type: CardKind, about: string) => `${type} ${about}`;

/** Whether cards of this kind show a released answer, that can be withdrawn. */
export function isOfRelease(type: CardKind): boolean {
  return kindOf(type).ofRelease !== null;
}

/** The release that a card shows; null when it shows none. */
export function releaseOf(content: CardContent): string | null {
  return kindOf(content.type).ofRelease?.releaseOf(content) ?? null;
}

/** The content after its release got another text. */
export function withReleasedText(content: CardContent, text: ReleasedText): CardContent {
  return kindOf(content.type).ofRelease?.rewritten(content, text) ?? content;
}

/** The card of a result of this scan; undefined when these results do not hold it. */
export function cardFrom(
  results: ScanResults,
  source: CardSource,
  scanId: string,
  say: SayFinding,
): CardContent | undefined {
  return kindOf(source.type).fromScan?.find(results, source, scanId, say);
}

/** The card of a result whose groups are too small for figures on a card; null when nothing is left then. */
export function withoutFigures(content: CardContent): CardContent | null {
  return kindOf(content.type).fromScan?.withoutFigures(content) ?? null;
}

/** A content never changes in place, and every change of the plate asks for the height of all cards. */
const heights = new WeakMap<CardContent, number>();

/** A safe guess of a card's height, enough to keep new cards from overlapping; the screen measures the text itself. */
export function estimatedHeight(content: CardContent): number {
  const known = heights.get(content) ?? guessHeight(content);
  heights.set(content, known);
  return known;
}

/** The room above the text for the kind of a card: the words of the room itself have the sign of their group before them. */
export function kickerHeight(content: CardContent): number {
  return isOwn(content) ? 0 : CARD.kicker;
}

function guessHeight(content: CardContent): number {
  const weight = WEIGHT[kindOf(content.type).letters];
  const text = isOwn(content) ? `${SIGN_ROOM} ${textOnCard(content)}` : textOnCard(content);
  const width = CARD_WIDTH - 2 * CARD.padding;
  const lines = guessLines(text, width, CARD.text, weight, CARD.mostLines, SIGN_ROOM);
  return CARD.top + kickerHeight(content) + lines * CARD.line + figuresHeight(figuresOf(content)) + CARD.bottom;
}
