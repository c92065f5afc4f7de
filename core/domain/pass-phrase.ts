import { z } from 'zod';

/** Shorter is guessed too soon; four proposed words are always longer. */
export const PHRASE_SHORTEST = 14;

/** A pass phrase (wachtzin) to seal a file with. */
export const PassPhrase = z
  .string()
  .max(200)
  .refine((phrase) => phrase.trim().length >= PHRASE_SHORTEST);
