import { FIRST } from '../../core/document/document.ts';
import type { Place } from '../../core/document/view.ts';
import type { BallotReply, BallotRequest } from '../../core/phones/phone-contract.ts';
import type { PhoneRoom } from '../../services/phones/phone-room.ts';
import type { Services } from '../../services/services.ts';

/** A phone as it makes itself known. */
export const phoneOf = (number: number) => number.toString(16).padStart(32, '0');

/** The vote of one phone. */
export function castOne(room: PhoneRoom, number: number, request: BallotRequest): BallotReply {
  const [reply] = room.castAll([{ number, request }]);
  if (!reply) throw new Error('a vote without a reply');
  return reply;
}

/** Opens the lobby of a session, without a network; gives what a server for phones would get. */
export async function openLobby(
  { lobby }: Services,
  trajectoryId: string,
  withCards = true,
  place: Place = FIRST,
): Promise<PhoneRoom> {
  let room: PhoneRoom | null = null;
  const address = { card: 'lo', ip: '127.0.0.1', ownLaptop: true };
  await lobby.open({ trajectoryId, place, address, numbers: 40, withCards }, async (given) => {
    room = given;
    return { url: 'http://127.0.0.1:4173/', close: async () => undefined };
  });
  if (!room) throw new Error('no door was opened');
  return room;
}
