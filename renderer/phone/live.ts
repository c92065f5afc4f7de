import type { PhoneState } from '../../core/phones/phone-contract.ts';
import { ask } from './ask.ts';

const [POLL_MS, STREAM_MS, RETRY_MS] = [3000, 15_000, 1500];

interface Ends {
  readonly onState: (state: PhoneState) => void;
  readonly onOut: () => void;
  readonly onConnection: (there: boolean) => void;
}

/**
 * Keeps the phone up to date: a stream that says that there is something new, and asking every few seconds where there is none.
 * A phone that wakes up throws its stream away and asks at once: it may be dead without anybody having said so.
 */
export function createLive({ onState, onOut, onConnection }: Ends) {
  let source: EventSource | null = null;
  let on = false;
  let timer = 0;
  let asked = 0;

  async function look(): Promise<void> {
    if (!on) return;
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    const answer = await ask<PhoneState>('GET', '/state');
    // A later question was asked meanwhile: its answer is newer.
    if (!on || mine !== asked) return;
    onConnection(answer.kind !== 'lost');
    if (answer.kind === 'refused' && answer.status === 401) return onOut();
    if (answer.kind === 'answer') onState(answer.value);
    timer = setTimeout(() => void look(), answer.kind === 'answer' ? pause() : RETRY_MS);
  }
  /** A stream says itself when there is something new; it is asked now and then all the same. */
  function pause(): number {
    return source?.readyState === 1 ? STREAM_MS : POLL_MS;
  }
  function listen(): void {
    if (source) source.close();
    if (!('EventSource' in window)) return;
    source = new EventSource('/events');
    source.onmessage = () => void look();
  }
  function wake(): void {
    if (!on || document.visibilityState === 'hidden') return;
    listen();
    void look();
  }
  for (const name of ['pageshow', 'focus', 'online']) window.addEventListener(name, wake);
  document.addEventListener('visibilitychange', wake);
  return {
    look,
    start() {
      on = true;
      listen();
      void look();
    },
    stop() {
      on = false;
      clearTimeout(timer);
      if (source) source.close();
      source = null;
    },
  };
}
