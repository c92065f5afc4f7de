import type { BallotReply, BallotRequest } from '../../core/phones/phone-contract.ts';
import { ask } from './ask.ts';
import { read, write } from './storage.ts';

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [200, 2000];

interface Ends {
  /** There is an answer: received or not. */
  readonly onAnswer: (reply: BallotReply, request: BallotRequest) => void;
  /** This phone has no number any more. */
  readonly onOut: () => void;
  readonly onConnection: (there: boolean) => void;
}

/** The vote that is on its way: kept on the phone until the laptop says that it is on disk. */
export interface Pending {
  now(): BallotRequest | null;
  send(request: BallotRequest): void;
  /** Tries again at once, after the phone was asleep. */
  hurry(): void;
  forget(): void;
}

export function createPending({ onAnswer, onOut, onConnection }: Ends): Pending {
  let request = parsed(read('pending'));
  let pause = FIRST_PAUSE_MS;
  let timer = 0;
  let busy = false;

  async function attempt(): Promise<void> {
    if (!request || busy) return;
    busy = true;
    const sent = request;
    const answer = await ask<BallotReply>('PUT', '/ballot', sent);
    busy = false;
    if (request !== sent) return void attempt();
    if (answer.kind === 'answer') {
      onConnection(true);
      keep(null);
      onAnswer(answer.value, sent);
    } else if (answer.kind === 'refused' && answer.status === 401) {
      keep(null);
      onOut();
    } else if (answer.kind === 'refused' && answer.status === 400) {
      keep(null);
      onAnswer({ received: false, why: 'bad-input' }, sent);
    } else {
      onConnection(answer.kind !== 'lost');
      timer = setTimeout(() => void attempt(), pause);
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
    }
  }
  function keep(next: BallotRequest | null): void {
    clearTimeout(timer);
    request = next;
    pause = FIRST_PAUSE_MS;
    write('pending', next ? JSON.stringify(next) : '');
  }
  return {
    now: () => request,
    send(next) {
      keep(next);
      void attempt();
    },
    hurry() {
      clearTimeout(timer);
      pause = FIRST_PAUSE_MS;
      void attempt();
    },
    forget: () => keep(null),
  };
}

function parsed(text: string | null): BallotRequest | null {
  try {
    return text ? (JSON.parse(text) as BallotRequest) : null;
  } catch {
    return null;
  }
}
