import { z } from 'zod';

/** Letters and digits of a code: none that looks like another one. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 6;

/** The code on a voting card (stemkaart), as it is typed on a phone. */
export const TicketCode = z.string().regex(new RegExp(`^[${SIGNS}]{${CODE_LENGTH}}$`));

/** People with a number, and so with a voting card, in one room. */
export const NUMBERS = { lowest: 1, highest: 200 } as const;

/** A number that somebody votes under. */
export const VoterNumber = z.number().int().min(NUMBERS.lowest).max(NUMBERS.highest);

/**
 * A code made of random bytes; null when there are too few. A byte that would make one sign likelier than another is left out.
 */
export function codeFrom(bytes: Uint8Array): string | null {
  const fair = [...bytes].filter((byte) => byte < 256 - (256 % SIGNS.length));
  if (fair.length < CODE_LENGTH) return null;
  return fair
    .slice(0, CODE_LENGTH)
    .map((byte) => SIGNS[byte % SIGNS.length])
    .join('');
}

/** What somebody typed as a code, as it stands on the card: capitals, no spaces and dashes. */
export function typedCode(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}
