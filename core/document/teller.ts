import { z } from 'zod';
import { Day, FilledText, Id, TypedText } from '../domain/text.ts';

/** For what a teller can say yes: the room sees it, it stands in the minutes, others get it. */
export const PURPOSES = ['meeting', 'minutes', 'sharing'] as const;
export type Purpose = (typeof PURPOSES)[number];

const Consent = z.object({ meeting: z.boolean(), minutes: z.boolean(), sharing: z.boolean() });
/** To what a teller said yes (toestemming); nothing is yes by itself. */
export type Consent = z.infer<typeof Consent>;
export const NO_CONSENT: Consent = { meeting: false, minutes: false, sharing: false };

const LABEL_MOST = 60;
/** More people do not tell in one trajectory. */
const MOST_TELLERS = 500;

/** Who tells a customer journey (verteller). It belongs to the trajectory. */
export const TellerRecord = z.object({
  kind: z.literal('teller'),
  id: Id,
  order: z.number(),
  /** How she knows whose these moments are, without a name: "een inwoner". */
  label: FilledText.pipe(z.string().max(LABEL_MOST)),
  /** The name; only the facilitator reads it, and nothing for others has a place for it. */
  name: TypedText,
  consent: Consent,
  /** When consent was asked. */
  askedOn: Day,
  /** When this person took it back; then nothing is left but this day. */
  withdrawnOn: Day,
});
export type TellerRecord = z.infer<typeof TellerRecord>;

/** What can leave the program with moments in it. */
export const HandoutKind = z.enum(['minutes', 'picture', 'cards']);
export type HandoutKind = z.infer<typeof HandoutKind>;

/** That a file or a print with moments of tellers was made: it is told when one of them withdraws. No undo takes it back. */
export const HandoutRecord = z.object({
  kind: z.literal('handout'),
  id: Id,
  order: z.number(),
  what: HandoutKind,
  day: z.iso.date(),
  tellerIds: z.array(Id).max(MOST_TELLERS),
});
export type HandoutRecord = z.infer<typeof HandoutRecord>;
