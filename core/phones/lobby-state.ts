import { z } from 'zod';
import { Place } from '../document/view.ts';
import { VoterNumber } from './ticket.ts';

/** Where the phones find the laptop. */
export const PhoneAddress = z.strictObject({
  /** The name of the network card, as the system has it. */
  card: z.string(),
  ip: z.string(),
  /** Only this laptop reaches it: to try things out. */
  ownLaptop: z.boolean(),
});
export type PhoneAddress = z.infer<typeof PhoneAddress>;

/** The wifi of the room, for its picture. */
export const Wifi = z.strictObject({ name: z.string().trim().max(32), password: z.string().max(63) });
export type Wifi = z.infer<typeof Wifi>;

/** One number as the facilitator sees it: whether and how it voted in the open round, never what. */
export const LobbyNumber = z.strictObject({
  number: VoterNumber,
  presence: z.enum(['out', 'in', 'asleep']),
  voted: z.enum(['phone', 'card', 'slips']).nullable(),
  muted: z.boolean(),
});
export type LobbyNumber = z.infer<typeof LobbyNumber>;

/** A message (bericht) of somebody in the room, for the facilitator only. */
export const PhoneMessage = z.strictObject({ id: z.string(), number: VoterNumber, text: z.string() });
export type PhoneMessage = z.infer<typeof PhoneMessage>;

/** The lobby (zaal) as the facilitator sees it. */
export const LobbyState = z.strictObject({
  trajectoryId: z.string(),
  place: Place,
  /** Null: phones cannot join. */
  door: z
    .strictObject({
      url: z.string(),
      address: PhoneAddress,
      locked: z.boolean(),
      withCards: z.boolean(),
      /** Whether the room's picture can name the wifi. */
      wifi: z.boolean(),
      /** Whether phones that nobody holds take part; null: this is no place to practise. */
      rehearsal: z.boolean().nullable(),
    })
    .nullable(),
  numbers: z.array(LobbyNumber),
  /** Who wants to join and waits for her; with the number of the card, if there is one. */
  waiting: z.array(z.strictObject({ id: z.string(), number: VoterNumber.nullable() })),
  /** By round: how many people are in its ballot box. */
  inBox: z.record(z.string(), z.number().int()),
  /** Seconds until the open round closes; null while no countdown goes on. */
  closesIn: z.number().int().min(0).nullable(),
  messages: z.array(PhoneMessage),
  /** Whether a phone opened the page at this address since the door opened. */
  reached: z.boolean(),
});
export type LobbyState = z.infer<typeof LobbyState>;

/** What became of cards that a camera read: these numbers voted in another way already, the others count. */
export const CardsReply = z.strictObject({
  skipped: z.array(z.strictObject({ number: VoterNumber, way: z.enum(['phone', 'slips']) })),
});
export type CardsReply = z.infer<typeof CardsReply>;
