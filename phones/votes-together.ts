import type { BallotReply, BallotRequest } from '../core/phones/phone-contract.ts';
import type { PhoneRoom } from '../services/phones/phone-room.ts';

interface Waiting {
  readonly number: number;
  readonly request: BallotRequest;
  readonly resolve: (reply: BallotReply) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Votes that come in while another is being written go on disk together: one writing for all, and each is answered after
 * it. A room of two hundred that votes at once waits for a few writings, not for two hundred.
 */
export function createVotesTogether(room: Pick<PhoneRoom, 'castAll'>) {
  let waiting: Waiting[] = [];
  function castThem(): void {
    const all = waiting;
    waiting = [];
    try {
      const replies = room.castAll(all);
      for (const [i, { resolve, reject }] of all.entries()) {
        const reply = replies[i];
        if (reply) resolve(reply);
        else reject(new Error('a vote without a reply'));
      }
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  }
  return (number: number, request: BallotRequest): Promise<BallotReply> =>
    new Promise((resolve, reject) => {
      if (waiting.push({ number, request, resolve, reject }) === 1) setImmediate(castThem);
    });
}
