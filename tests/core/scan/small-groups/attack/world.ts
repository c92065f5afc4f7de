import type { ScanPerspective } from '../../../../../core/domain/perspective.ts';
import type { Scan } from '../../../../../core/scan/model/scan.ts';

export type Random = (below: number) => number;

/** Mulberry32 (public domain, by Tommy Ettinger): the same numbers for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const LABELS = ['niet', 'een beetje', 'wel'];
export const STATEMENTS = 3;
export const POINTS = 5;
/** Everyone who answers the second part chooses as many points; the attacker knows it. */
export const CHOICES_EACH = 2;

/** Someone who may answer the scan. */
export interface Person {
  readonly perspective: ScanPerspective;
  readonly completed: boolean;
  readonly cells: readonly string[];
  /** Null when this person did not answer which points matter most. */
  readonly chosen: ReadonlySet<number> | null;
  readonly open: boolean;
}

function person(random: Random, perspective: ScanPerspective, stops: number, favourite: number): Person {
  const completed = random(10) >= stops;
  const reached = completed ? STATEMENTS : random(STATEMENTS + 1);
  const cell = () => {
    const sort = random(8);
    if (sort === 0) return '';
    if (sort === 1) return 'weet ik niet';
    return LABELS[random(2) ? favourite : random(LABELS.length)] ?? '';
  };
  const cells = Array.from({ length: STATEMENTS }, (_, i) => (i < reached ? cell() : ''));
  const chosen = new Set<number>();
  while (chosen.size < CHOICES_EACH) chosen.add(Math.min(random(POINTS), random(POINTS)));
  const answers = completed ? random(10) > 0 : random(4) === 0;
  return { perspective, completed, cells, chosen: answers ? chosen : null, open: random(3) > 0 };
}

/** Everybody who answers sooner or later; groups of 3 to 80, of whom nobody to half stop half way. */
export function peopleOf(random: Random): readonly Person[] {
  return (['residents', 'frontline'] as const).flatMap((perspective) => {
    const [stops, favourite] = [random(6), random(LABELS.length)];
    return Array.from({ length: 3 + random([12, 28, 78][random(3)] ?? 12) }, () =>
      person(random, perspective, stops, favourite),
    );
  });
}

/** The scan of some of them. */
export function scanOfPeople(people: readonly Person[], version: readonly number[], includeAbandoned: boolean): Scan {
  const of = version.flatMap((i) => people[i] ?? []);
  // Nobody's row is like another's, so that a version is known by who is in it.
  const cellOfOpen = (i: number) => (people[i]?.open ? `antwoord ${i}` : ' '.repeat(i + 1));
  return {
    fileName: 'scan.csv',
    scale: { labels: LABELS, dontKnow: ['weet ik niet'] },
    includeAbandoned,
    respondents: of.map(({ perspective, completed }) => ({ perspective, completed })),
    statements: Array.from({ length: STATEMENTS }, (_, s) => ({
      id: `${s}`,
      text: `Stelling ${s}`,
      principle: s < 2 ? 1 : 2,
      cells: of.map(({ cells }) => cells[s] ?? ''),
    })),
    improvementPoints: Array.from({ length: POINTS }, (_, p) => ({
      id: `${p}`,
      text: `Punt ${p}`,
      principle: null,
      choices: of.map(({ chosen }) => {
        if (chosen === null) return 'no-answer';
        return chosen.has(p) ? 'chosen' : 'not-chosen';
      }),
    })),
    openQuestions: [{ id: 'o', question: 'Waarom?', cells: version.map(cellOfOpen) }],
  };
}
