import { z } from 'zod';
import { Place } from '../document/view.ts';
import { FilledText, Id } from '../domain/text.ts';
import { CardsReply, LobbyState, PhoneAddress, Wifi } from '../phones/lobby-state.ts';
import { NUMBERS, TicketCode, VoterNumber } from '../phones/ticket.ts';
import { Position } from '../plate/position.ts';

const FACILITATOR = ['facilitator'] as const;
const nothing = z.null();
const on = z.boolean();
const waitingId = z.string().max(64);
const CardSide = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const messageId = z.string().max(64);

/** The calls about the lobby (zaal): who may join with a phone, and what comes in. What a phone may ask is no part of this. */
export const lobbyMethods = {
  'lobby.state': { input: z.object({ trajectoryId: Id, place: Place }), output: LobbyState, roles: FACILITATOR },
  /** Where phones could find the laptop, and how the lobby was opened last. */
  'lobby.setUp': {
    input: nothing,
    output: z.object({
      addresses: z.array(PhoneAddress),
      ip: z.string().nullable(),
      numbers: VoterNumber,
      withCards: z.boolean(),
      wifi: Wifi.nullable(),
    }),
    roles: FACILITATOR,
  },
  /** Lets phones in at this address, and closes the lobby that was open. */
  'lobby.open': {
    input: z.object({ trajectoryId: Id, place: Place, ip: z.string().max(40), numbers: VoterNumber, withCards: on }),
    output: nothing,
    roles: FACILITATOR,
  },
  'lobby.close': { input: nothing, output: nothing, roles: FACILITATOR },
  /** Whoever comes from now on waits for her. */
  'lobby.lock': { input: z.object({ on }), output: nothing, roles: FACILITATOR },
  /** Phones that nobody holds take part, to practise; in the example only. */
  'lobby.rehearse': { input: z.object({ on }), output: nothing, roles: FACILITATOR },
  'lobby.admit': { input: z.object({ id: waitingId }), output: nothing, roles: FACILITATOR },
  /** Frees a number, so that another phone can join with it. */
  'lobby.free': { input: z.object({ number: VoterNumber }), output: nothing, roles: FACILITATOR },
  'lobby.mute': { input: z.object({ number: VoterNumber, on }), output: nothing, roles: FACILITATOR },
  /** Takes the vote of a number back: then it can vote again, this way or another. */
  'lobby.takeBack': { input: z.object({ roundId: Id, number: VoterNumber }), output: nothing, roles: FACILITATOR },
  /** Closes the round after so many seconds, which the room and the phones see; null: not any more. */
  'lobby.closeIn': {
    input: z.object({ roundId: Id, seconds: z.number().int().min(3).max(300).nullable() }),
    output: nothing,
    roles: FACILITATOR,
  },
  /** The wifi that the room's picture names; null: none. */
  'lobby.wifi': { input: z.object({ wifi: Wifi.nullable() }), output: nothing, roles: FACILITATOR },
  /** The codes on the voting cards, by number from 1, for so many cards. */
  'lobby.cards': { input: z.object({ count: VoterNumber }), output: z.array(TicketCode), roles: FACILITATOR },
  /** So many voting cards were handed out, with the numbers from 1. While the lobby is open it knows that itself. */
  'lobby.handOut': {
    input: z.object({ trajectoryId: Id, place: Place, count: VoterNumber }),
    output: nothing,
    roles: FACILITATOR,
  },
  /** Voting cards that a camera read: their numbers, and which side is up. */
  'lobby.castCards': {
    input: z.object({
      ...{ trajectoryId: Id, place: Place, roundId: Id },
      cards: z.array(z.object({ number: VoterNumber, side: CardSide })).max(NUMBERS.highest),
    }),
    output: CardsReply,
    roles: FACILITATOR,
  },
  /** Gives every number another code: cards that were printed before cannot be used any more. */
  'lobby.newCodes': { input: nothing, output: z.array(TicketCode), roles: FACILITATOR },
  /** Puts a message on the plate with this text, as a card of nobody in particular. */
  'lobby.placeMessage': {
    input: z.object({ id: messageId, text: FilledText, at: Position }),
    output: z.object({ revision: z.number().int() }),
    roles: FACILITATOR,
  },
  'lobby.dropMessage': { input: z.object({ id: messageId }), output: nothing, roles: FACILITATOR },
} as const;
