import { randomOf } from '../../core/scan/small-groups/attack/world.ts';
import { SAFETY_ACTS } from './acts/safe.ts';
import { SCAN_ACTS } from './acts/scan.ts';
import { SESSION_ACTS } from './acts/session.ts';
import { VOTING_ACTS } from './acts/votes.ts';
import { Broken } from './watch.ts';
import { Year } from './year.ts';

const ACTS = { ...SESSION_ACTS, ...VOTING_ACTS, ...SCAN_ACTS, ...SAFETY_ACTS };
type Act = keyof typeof ACTS;

/** One thing that happens; `n` decides what is not said. */
export interface Step {
  readonly act: Act;
  readonly n: number;
}
export type Story = readonly Step[];

const OFTEN: readonly Act[] = [
  ...([
    'note',
    'note',
    'person',
    'gesture',
    'gesture',
    'gesture',
    'secrets',
    'agree',
    'undo',
    'redo',
    'back',
    'back',
  ] as const),
  ...([
    'round',
    'phones',
    'slip',
    'reveal',
    'showRound',
    'show',
    'show',
    'quote',
    'release',
    'release',
    'withdraw',
  ] as const),
  ...(['tell', 'takeBack', 'learn', 'lookBack', 'theme', 'go', 'copySession', 'weather', 'weather', 'rest'] as const),
];
const SELDOM: readonly Act[] = [
  ...([
    'backup',
    'backup',
    'restore',
    'saveFile',
    'openFile',
    'stick',
    'forget',
    'other',
    'fullDisk',
    'closed',
  ] as const),
  ...([
    'stopped',
    'stopped',
    'torn',
    'torn',
    'torn',
    'later',
    'later',
    'setBack',
    'bin',
    'threshold',
    'undoImport',
  ] as const),
];

/** The year that belongs to a seed: meetings, what comes between them, and what goes wrong. */
export function storyOf(seed: number): Story {
  const random = randomOf(seed);
  const acts: Act[] = ['secrets', 'person', 'person'];
  const some = (from: readonly Act[], most: number) => {
    for (let i = random(most); i >= 0; i--) acts.push(from[random(from.length)] ?? 'note');
  };
  const meetings = 2 + random(4);
  for (let i = 0; i < meetings; i++) {
    if (i === 0 || random(4) === 0) acts.push('scan', 'release', 'release', 'quote');
    if (i > 0) acts.push('session', 'lookBack');
    some(OFTEN, 12);
    if (random(2) === 0) acts.push('note', 'note', 'round', 'phones', 'stopped', 'phones', 'slip', 'reveal');
    some(OFTEN, 8);
    if (random(2) === 0) acts.push('minutes');
    some(SELDOM, 6);
    acts.push('later', 'closed', 'rest');
  }
  return acts.map((act) => ({ act, n: random(2 ** 30) }));
}

export interface Lived {
  /** What did not hold, and at which step. */
  readonly broken: string | null;
  readonly at: number;
  readonly counts: Readonly<Record<string, number>>;
}

const UNHEARD = ['unhandledRejection', 'uncaughtException'] as const;

/** Lives a story on a new laptop. */
export async function live(story: Story): Promise<Lived> {
  const year = await Year.begin();
  let at = 0;
  // What nobody waits for would end the program.
  const unheard = (error: unknown) => void year.laptop.problems.push(error);
  for (const event of UNHEARD) process.on(event, unheard);
  try {
    for (const { act, n } of story) {
      year.random = randomOf(n);
      year.laptop.now += 60_000 + year.random(3_600_000);
      await ACTS[act](year);
      year.count(`act ${act}`);
      at += 1;
    }
    await year.restart('stopped');
    return { broken: null, at, counts: year.counts };
  } catch (error) {
    const broken =
      error instanceof Broken ? error.message : `broke down: ${error instanceof Error ? error.stack : String(error)}`;
    return { broken, at, counts: year.counts };
  } finally {
    for (const event of UNHEARD) process.off(event, unheard);
    year.windows?.stop();
    year.laptop.end();
  }
}

/** A shorter story in which the same rule breaks: what can be left out is left out. */
export async function shortened(story: Story, tries = 60): Promise<Story> {
  const first = await live(story);
  const rule = ruleOf(first.broken);
  let short = story.slice(0, first.at + 1);
  let left = tries;
  for (let size = short.length >> 1; size >= 1; size >>= 1) {
    for (let from = 0; from < short.length && left > 0; left--) {
      const without = [...short.slice(0, from), ...short.slice(from + size)];
      if (ruleOf((await live(without)).broken) === rule) short = without;
      else from += size;
    }
  }
  return short;
}

/** The sentence without the words, ids and numbers of one story. */
const ruleOf = (broken: string | null) => broken?.replace(/\b(?:Zq\w+|y\d+|\d+)\b/g, '…').slice(0, 60) ?? null;

/** A story as it is told, and as it can be played again. */
export const asText = (story: Story) => story.map(({ act, n }) => `${act}:${n.toString(36)}`).join(' ');

export function fromText(text: string): Story {
  return text.split(/\s+/).map((one) => {
    const [act = '', n = ''] = one.split(':');
    if (!(act in ACTS)) throw new Error(`no such act: ${act}`);
    return { act: act as Act, n: Number.parseInt(n, 36) };
  });
}
