import type { CardSide } from '../markers/read-markers.ts';

/** A voting card that a camera saw: its number and the side that is up. */
export interface CardSighting {
  readonly number: number;
  readonly side: CardSide;
}

/** Pictures in which a card has to be seen the same way before it counts; and before it counts as something else than it did. */
const TWICE = 2;
const STEADY = 5;

interface Known {
  /** What it counts as; null: not yet. */
  readonly counted: CardSide | null;
  /** What it was last seen as, and in how many pictures one after the other. */
  readonly last: CardSide | null;
  readonly times: number;
}

/** What was seen of each number since the reading began. */
export type CardReading = ReadonlyMap<number, Known>;
export const NOTHING_READ: CardReading = new Map();

/** Which cards count. */
export interface CardRules {
  /** Cards were handed out with the numbers from 1 to this one. */
  readonly handedOut: number;
  /** The sides that mean something in the round. */
  readonly sides: readonly CardSide[];
}

/**
 * What is known after one more picture, and what counts from now on. A card counts when it is seen the same way in two pictures, with
 * nothing else of it in between, and was handed out. One that counts and then shows another side counts as that when it is seen so in
 * five. Two cards with one number in one picture say nothing.
 */
export function afterPicture(
  reading: CardReading,
  picture: readonly CardSighting[],
  { handedOut, sides }: CardRules,
): { readonly reading: CardReading; readonly counts: readonly CardSighting[] } {
  const next = new Map(reading);
  const counts: CardSighting[] = [];
  for (const number of new Set(picture.map((sighting) => sighting.number))) {
    if (number < 1 || number > handedOut) continue;
    const before = next.get(number) ?? NEVER_SEEN;
    const [seen, ...others] = picture.filter((sighting) => sighting.number === number);
    const after =
      seen && others.length === 0 ? seenOnce(before, seen.side, sides) : { ...before, last: null, times: 0 };
    next.set(number, after);
    if (seen && after.counted !== before.counted) counts.push(seen);
  }
  return { reading: next, counts };
}

const NEVER_SEEN: Known = { counted: null, last: null, times: 0 };

function seenOnce({ counted, last, times }: Known, side: CardSide, sides: readonly CardSide[]): Known {
  const inRow = side === last ? times + 1 : 1;
  const isSteady = inRow >= (counted === null ? TWICE : STEADY) && sides.includes(side);
  return { counted: isSteady ? side : counted, last: side, times: inRow };
}

/** As if these numbers were never seen: their votes did not get where they had to. */
export function withoutNumbers(reading: CardReading, numbers: readonly number[]): CardReading {
  return new Map([...reading].filter(([number]) => !numbers.includes(number)));
}

/** The numbers that count, and those that show something else than what they count as, or nothing that means something. */
export function numbersRead(
  reading: CardReading,
  { sides }: Pick<CardRules, 'sides'>,
): { readonly read: readonly number[]; readonly doubtful: readonly number[] } {
  const all = [...reading].sort(([one], [other]) => one - other);
  const isDoubtful = ({ counted, last }: Known) =>
    counted === null ? last === null || !sides.includes(last) : last !== counted;
  return {
    read: all.filter(([, { counted }]) => counted !== null).map(([number]) => number),
    doubtful: all.filter(([, known]) => isDoubtful(known)).map(([number]) => number),
  };
}
