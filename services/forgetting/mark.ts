import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { NameRewrite } from '../../core/forgetting/forget-in.ts';
import {
  type FormFinder,
  type FormKind,
  mostWordsOf,
  type NameForm,
  withoutName,
} from '../../core/forgetting/name-forms.ts';
import { ALL_FORMS, formsInNames } from '../../core/forgetting/plan.ts';

/** So many hexadecimal digits are kept of a hash: enough that no other word of a trajectory has the same. */
const DIGITS = 12;

/** What is kept of a forgetting: nothing in it is a name or a text. */
export const ForgettingMark = z.object({
  /** The key of the hashes. */
  key: z.string(),
  /** The forms of the name, hashed. */
  forms: z.array(z.object({ text: z.string(), kind: z.enum(['whole', 'part', 'begun']) })),
  mostWords: z.number().int(),
  alone: z.boolean(),
  /** Who of the people in the room, by their ids. */
  participants: z.array(z.string()),
  /** Places (a record and a path in it) for names, and those with a yes or a no. */
  named: z.array(z.string()),
  yes: z.array(z.string()),
  no: z.array(z.string()),
  /** Texts outside the records with a yes or a no, hashed. */
  yesTexts: z.array(z.string()),
  noTexts: z.array(z.string()),
});
export type ForgettingMark = z.infer<typeof ForgettingMark>;

const hashed = (key: string, text: string) =>
  createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('hex').slice(0, DIGITS);

/** What was found and decided, as it is kept: without the name. */
export function markOf(
  forms: readonly NameForm[],
  { yesTexts, noTexts, ...decided }: Omit<ForgettingMark, 'key' | 'forms' | 'mostWords'>,
): ForgettingMark {
  const key = randomBytes(24).toString('base64');
  const hash = (text: string) => hashed(key, text);
  return {
    ...decided,
    key,
    forms: forms.map(({ text, kind }) => ({ text: hash(text), kind })),
    mostWords: mostWordsOf(forms),
    yesTexts: yesTexts.map(hash),
    noTexts: noTexts.map(hash),
  };
}

/** Finds the name of a mark in texts, without knowing it. */
export function finderOfMark({ key, forms, mostWords }: ForgettingMark): FormFinder {
  const kinds = new Map<string, FormKind>(forms.map(({ text, kind }) => [text, kind]));
  const known = new Map<string, FormKind | undefined>();
  return {
    mostWords,
    kindOf(words) {
      if (!known.has(words)) known.set(words, kinds.get(hashed(key, words)));
      return known.get(words);
    },
  };
}

const CERTAIN: ReadonlySet<FormKind> = new Set<FormKind>(['whole']);
const NONE: ReadonlySet<FormKind> = new Set<FormKind>();

/** How the name goes out of records; at places that nobody decided about the whole name goes. */
export function rewriteOfMark(mark: ForgettingMark, find: FormFinder): NameRewrite {
  const places = new Map<string, ReadonlySet<FormKind>>([
    ...mark.named.map((place) => [place, formsInNames(mark.alone)] as const),
    ...mark.no.map((place) => [place, NONE] as const),
    ...mark.yes.map((place) => [place, ALL_FORMS] as const),
  ]);
  return {
    find,
    participants: new Set(mark.participants),
    formsAt: (place) => places.get(place),
    elsewhere: CERTAIN,
  };
}

/** How the name goes out of texts that are in no record. */
export function changeTextOfMark(mark: ForgettingMark, find: FormFinder): (text: string) => string {
  const [yes, no] = [new Set(mark.yesTexts), new Set(mark.noTexts)];
  return (text) => {
    const hash = hashed(mark.key, text);
    if (no.has(hash)) return text;
    return withoutName(text, find, yes.has(hash) ? ALL_FORMS : CERTAIN);
  };
}
