import { MESSAGE_MOST } from './phone-contract.ts';

/** Most messages of one number that are kept, and the shortest time between two of them. */
export const MESSAGES = { perNumber: 10, pauseMs: 3_000 } as const;

/** Signs that are not seen, or that turn the direction of what stands around them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** A message as it is kept: on one line, without what is not seen. */
export function cleanMessage(text: string): string {
  return text.replace(/\s/g, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();
}

/** Why a message is not taken; null when it is. */
export function messageProblem(clean: string): 'empty' | 'too-long' | null {
  if (clean === '') return 'empty';
  return [...clean].length > MESSAGE_MOST ? 'too-long' : null;
}
