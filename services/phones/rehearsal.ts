import { randomBytes, randomInt } from 'node:crypto';
import { ApiError } from '../../core/contract/errors.ts';
import type { BallotRequest, PhoneRound } from '../../core/phones/phone-contract.ts';
import messages from '../../resources/rehearsal/messages.json' with { type: 'json' };
import type { PhoneRoom } from './phone-room.ts';

/** Phones that take part in a rehearsal, at most. */
export const REHEARSAL_PHONES = 40;
/** Seconds within which a phone joins, votes, changes its mind, falls asleep and writes. */
const WITHIN = { join: 12, vote: 20, change: 10, sleep: 30, write: 45 } as const;

type Choice = BallotRequest['choices'][number];

interface Needs {
  readonly room: PhoneRoom;
  /** The codes of the numbers, from 1; none where people join without. */
  readonly codes: readonly string[];
  /** Numbers that were handed out. */
  readonly numbers: number;
  readonly free: (number: number) => void;
  /** Whether there is still something to take part in. */
  readonly isOpen: () => boolean;
  /** Milliseconds of a second. */
  readonly second?: number;
}

/** A rehearsal (proefronde): phones that nobody holds, so that she can practise at home. */
export interface Rehearsal {
  isOn(): boolean;
  /** Lets them in, or sends them away. What they voted stays. */
  turn(on: boolean): void;
}

export function createRehearsal({ room, codes, numbers, free, isOpen, second = 1000 }: Needs): Rehearsal {
  const timers = new Set<NodeJS.Timeout>();
  const stops = new Set<() => void>();

  /** Does something within so many seconds. What the room refuses, it refuses to these phones as to others. */
  function within(seconds: number, act: () => void): void {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        if (isOpen()) attempt(act);
      },
      randomInt(1, seconds * second),
    );
    timers.add(timer.unref());
  }

  function addPhone(i: number): void {
    const device = i.toString(16).padStart(32, 'f');
    const onlooker = isOneOf(i, 13);
    let isLooking = false;
    let hush: (() => void) | null = null;
    const listen = () => {
      const number = room.numberOf(device);
      if (number !== null) hush ??= room.listens(number);
    };
    const sleep = () => {
      hush?.();
      hush = null;
    };
    const vote = (again: boolean) => {
      isLooking = false;
      const number = room.numberOf(device);
      if (number === null) return;
      room.seen(number);
      listen();
      const { round } = room.state(number);
      const hasVoted = round?.mine != null || round?.otherWay != null;
      if (round?.state !== 'open' || hasVoted !== again) return;
      room.castAll([{ number, request: requestFor(round) }]);
      if (!again && isOneOf(i, 8)) within(WITHIN.change, () => vote(true));
    };
    const look = () => {
      if (onlooker || isLooking || room.numberOf(device) === null) return;
      isLooking = true;
      within(WITHIN.vote, () => vote(false));
    };
    within(WITHIN.join, () => {
      room.join({ code: codes[i] ?? '', device });
      listen();
      look();
      if (isOneOf(i, 9)) within(WITHIN.sleep, sleep);
      if (isOneOf(i, 10)) within(WITHIN.write, () => write(room, device, i));
    });
    stops.add(room.onChange(look));
    stops.add(() => {
      sleep();
      const number = room.numberOf(device);
      if (number !== null) free(number);
    });
  }

  return {
    isOn: () => stops.size > 0,
    turn(on) {
      for (const timer of timers) clearTimeout(timer);
      for (const stop of stops) attempt(stop);
      timers.clear();
      stops.clear();
      // One number is for her own phone.
      if (on) for (let i = 1; i <= Math.min(REHEARSAL_PHONES, numbers - 1); i++) addPhone(i);
    },
  };
}

const isOneOf = (i: number, many: number) => i % many === many - 1;

function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

function write(room: PhoneRoom, device: string, i: number): void {
  const number = room.numberOf(device);
  const text = messages[i % messages.length] ?? '';
  if (number !== null) room.write(number, { nonce: nonce(), text });
}

const nonce = () => randomBytes(16).toString('hex');
const GROUPS = ['residents', 'frontline', 'policy'] as const;

function requestFor(round: PhoneRound): BallotRequest {
  return {
    ...{ roundId: round.id, turn: round.turn + 1, nonce: nonce(), choices: choicesFor(round) },
    perspective: round.perPerspective ? (GROUPS[randomInt(GROUPS.length)] ?? null) : null,
  };
}

/** What somebody could choose: the first cards rather than the last, so that there is something to see. */
function choicesFor({ method, options, lowest, highest }: PhoneRound): Choice[] {
  const any = () => randomInt(lowest, highest + 1);
  if (method.type === 'matrix') return options.map(({ id }) => ({ optionId: id, value: any(), influence: any() }));
  if (method.type !== 'dots') return options.map(({ id }) => ({ optionId: id, value: any() }));
  const dots = new Map<string, number>();
  for (let dot = 0; dot < method.budget; dot++) {
    const { id } = options[Math.min(randomInt(options.length), randomInt(options.length))] ?? { id: '' };
    if ((dots.get(id) ?? 0) < highest) dots.set(id, (dots.get(id) ?? 0) + 1);
  }
  return [...dots].map(([optionId, value]) => ({ optionId, value }));
}
