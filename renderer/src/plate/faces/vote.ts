import type { Chosen } from '../../../../core/voting/chosen.ts';
import { voteNumber } from '../../../../core/words/nl.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Mark } from '../marks.ts';
import { type Kit, STYLE, textLine } from './parts.ts';

const RADIUS = 11;
const MOST_DRAWN = 30;
const BADGE = 44;

/** What a card got in the vote that the plate shows. */
export interface VoteOnCard {
  readonly dots: number;
  /** In the badge; none for a card without dots. */
  readonly badge: string;
}

/** What a card got; null when it was not on the ballot, when nothing is told of it, or when it got no dots. */
export function voteOn(chosen: Chosen | null, cardId: string): VoteOnCard | null {
  const vote = chosen?.votes[cardId];
  if (!chosen || !vote) return null;
  const dots = chosen.method.type === 'dots' ? vote.total : 0;
  if (chosen.method.type === 'dots' && dots === 0) return null;
  return { dots, badge: voteNumber(chosen.method.type, vote) };
}

/** The same as long as the face of the card is. */
export function voteKey(chosen: Chosen | null, cardId: string): readonly unknown[] {
  const vote = voteOn(chosen, cardId);
  return vote ? [vote.dots, vote.badge] : [];
}

/** What the cards behind an improvement task got together; null when that is nothing. */
export function voteBehind(chosen: Chosen | null, cardIds: readonly string[]): string | null {
  const votes = cardIds.flatMap((id) => chosen?.votes[id] ?? []);
  if (!chosen || votes.length === 0) return null;
  const { behind } = nl.praatplaat.card;
  if (chosen.method.type !== 'dots') return behind.place(Math.min(...votes.map(({ rank }) => rank)));
  const dots = votes.reduce((sum, { total }) => sum + total, 0);
  return dots > 0 ? behind.dots(dots) : null;
}

/** Stickers along the lower edge of a card, closer together when there are many, and what it got in a badge. */
export function voteMarks({ dots, badge: text }: VoteOnCard, width: number, height: number, kit: Kit): Mark[] {
  const drawn = Math.min(dots, MOST_DRAWN);
  const step = drawn > 1 ? Math.min(2 * RADIUS + 5, (width - 56) / (drawn - 1)) : 0;
  const stickers = Array.from(
    { length: drawn },
    (_, i): Mark => ({
      kind: 'disc',
      x: width - 28 - i * step,
      y: height - 3,
      radius: RADIUS,
      fill: kit.palette.dot,
      stroke: '#fff',
      strokeWidth: 3,
    }),
  );
  return [...stickers, ...badge(text, width, kit)];
}

function badge(text: string, cardWidth: number, kit: Kit): Mark[] {
  const width = Math.max(62, kit.measures(STYLE.badge)(text) + 34);
  const x = cardWidth - width + 14;
  const y = -12;
  return [
    {
      kind: 'box',
      x,
      y,
      width,
      height: BADGE,
      radius: BADGE / 2,
      fill: kit.palette.dot,
      stroke: kit.palette.paper,
      strokeWidth: 4,
    },
    textLine(text, x + width / 2, y, BADGE, STYLE.badge, '#fff', true),
  ];
}
