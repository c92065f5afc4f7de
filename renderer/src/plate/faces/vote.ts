import { type Chosen, type VoteOnCard, voteOn } from '../../../../core/voting/chosen.ts';
import type { Mark } from '../marks.ts';
import { type Kit, STYLE, textLine } from './parts.ts';

const RADIUS = 11;
const MOST_DRAWN = 30;
const BADGE = 44;

/** The same as long as the face of the card is. */
export function voteKey(chosen: Chosen | null, cardId: string): readonly unknown[] {
  const vote = voteOn(chosen, cardId);
  return vote ? [vote.dots, vote.badge] : [];
}

/** Stickers along the lower edge of a card, closer together when there are many, and what it got in a badge. */
export function voteMarks(
  { dots, badge: text }: Omit<VoteOnCard, 'rank'>,
  width: number,
  height: number,
  kit: Kit,
): Mark[] {
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
  const y = -26;
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
