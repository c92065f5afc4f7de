import type { Run } from './contestant.ts';
import type { Phase } from './driver.ts';

const PHASES = ['pan', 'zoom', 'drag'] as const;
type PhaseName = (typeof PHASES)[number];

/** The medians of several runs of one contestant with one number of cards. */
export interface Measured {
  readonly name: string;
  readonly cards: number;
  readonly ready: number;
  readonly phases: Readonly<Record<PhaseName, PhaseResult>>;
}
interface PhaseResult {
  /** Processor milliseconds per frame. */
  readonly cpu: number;
  readonly fps: number;
  /** The longest frame of a run, and of all runs. */
  readonly longest: number;
  readonly worst: number;
}

/** The value below which this part of the values lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
const median = (values: readonly number[]) => percentile(values, 0.5);

/** Medians over the runs of one contestant. */
export function medianRun(name: string, cards: number, runs: readonly Run[]): Measured {
  const of = (phase: PhaseName): PhaseResult => {
    const all: Phase[] = runs.map((run) => run[phase]);
    const longest = all.map(({ gaps }) => Math.max(...gaps));
    const fps = ({ gaps }: Phase) => (1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0);
    return {
      cpu: median(all.map(({ cpu }) => cpu)),
      fps: median(all.map(fps)),
      longest: median(longest),
      worst: Math.max(...longest),
    };
  };
  const phases = { pan: of('pan'), zoom: of('zoom'), drag: of('drag') };
  return { name, cards, ready: median(runs.map(({ ready }) => ready)), phases };
}

/** Prints one row per contestant. */
export function printTable(rows: readonly Measured[]): void {
  const heads = PHASES.flatMap((phase) => [`${phase} CPU ms/frame`, 'fps', 'longest ms (worst)']);
  console.log(`\n| cards | program | painted ms | ${heads.join(' | ')} |`);
  console.log(`|---|---|---|${heads.map(() => '---').join('|')}|`);
  for (const { name, cards, ready, phases } of rows) {
    const cells = PHASES.flatMap((phase) => {
      const { cpu, fps, longest, worst } = phases[phase];
      return [cpu.toFixed(1), fps.toFixed(0), `${longest.toFixed(0)} (${worst.toFixed(0)})`];
    });
    console.log(`| ${[cards, name, ready.toFixed(0), ...cells].join(' | ')} |`);
  }
}

const OURS = 'praatplaat';
const PEERS = ['excalidraw', 'tldraw'];

/** How the program stands: against the faster peer and the raw canvas at 1,000 cards, and its longest frame at 2,000. */
export function ratiosOf(measured: readonly Measured[], frame: number) {
  const at = (cards: number, names: readonly string[]) =>
    measured.filter((row) => row.cards === cards && names.includes(row.name));
  const [ours] = at(1000, [OURS]);
  const peers = at(1000, PEERS);
  const [raw] = at(1000, ['raw']);
  const [many] = at(2000, [OURS]);
  const least = (of: (row: Measured) => number) => Math.min(...peers.map(of));
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    ...(ours && peers.length > 0
      ? {
          ofPeer: PHASES.map((one) => rounded(ours.phases[one].cpu / least((row) => row.phases[one].cpu))),
          readyOfPeer: rounded(ours.ready / least(({ ready }) => ready)),
        }
      : {}),
    ...(ours && raw ? { ofRaw: PHASES.map((one) => rounded(ours.phases[one].cpu / raw.phases[one].cpu)) } : {}),
    ...(many ? { frameOfBound: rounded(Math.max(...PHASES.map((one) => many.phases[one].longest)) / frame) } : {}),
  };
}
