import { z } from 'zod';
import { moment } from '../cards/moment/moment.ts';
import { TellerRecord } from '../document/teller.ts';
import { Id } from '../domain/text.ts';

const tellerFields = TellerRecord.pick({ label: true, name: true, consent: true, askedOn: true }).shape;
const momentFields = moment.content.pick({ text: true, feeling: true, duration: true }).shape;

/** What a person can mean about a customer journey. */
export const journeyCommands = [
  z.object({ type: z.literal('teller.add'), id: Id, ...tellerFields }),
  z.object({ type: z.literal('teller.change'), id: Id, changes: z.object(tellerFields).partial() }),
  /** Lays what somebody told in the zone of a step. */
  z.object({
    ...{ type: z.literal('moment.add'), id: Id, zone: z.string(), ...momentFields },
    tellerId: moment.content.shape.tellerId,
  }),
  z.object({ type: z.literal('moment.change'), id: Id, changes: z.object(momentFields).partial() }),
] as const;

const JourneyCommand = z.discriminatedUnion('type', journeyCommands);
export type JourneyCommand = z.infer<typeof JourneyCommand>;
