import { z } from 'zod';
import { LearningDecision } from '../../document/learning.ts';
import { ActionStatus } from '../../document/records.ts';
import { ScanPerspective } from '../../domain/perspective.ts';
import { PRINCIPLE_NUMBERS, PrincipleNumber } from '../../domain/principles.ts';
import { textKey } from '../../scan/words/text-key.ts';
import type { SharedSheet, SheetFigure } from './shared-sheet.ts';

/** From so many municipalities on a picture of figures is drawn; of fewer each is found by name. */
export const FEWEST_SHEETS = 4;

/** A line of another municipality on the wall. */
export const WallCard = z.object({
  key: z.string(),
  of: z.enum(['insight', 'task', 'action', 'ambition']),
  text: z.string(),
  principle: PrincipleNumber.nullable(),
  status: ActionStatus.nullable(),
  decision: LearningDecision.nullable(),
  /** The municipality, or the letter that stands for it. */
  whose: z.string(),
  /** We have an improvement task about the same principle. */
  isOurs: z.boolean(),
});
export type WallCard = z.infer<typeof WallCard>;

/** One municipality in a picture of figures. */
export const FunnelPoint = z.object({
  /** Stands in the picture; empty for our own municipality. */
  letter: z.string(),
  label: z.string(),
  isOwn: z.boolean(),
  share: z.number(),
  n: z.number().int(),
});
export type FunnelPoint = z.infer<typeof FunnelPoint>;

/** How municipalities find one principle: shares against how many people answered, around their middle. */
export const Funnel = z.object({
  principle: PrincipleNumber,
  perspective: ScanPerspective,
  middle: z.number(),
  points: z.array(FunnelPoint),
  /** How many lie where chance seldom brings them. */
  outside: z.number().int(),
});
export type Funnel = z.infer<typeof Funnel>;

/** A sheet that was read in, by the id that it is kept under here. */
export interface KeptSheet {
  readonly key: string;
  readonly sheet: SharedSheet;
}

/** What municipalities are called: by name where names are shown and told, else by a letter in an order that says nothing. */
function labelsOf(kept: readonly KeptSheet[], withNames: boolean): ReadonlyMap<string, string> {
  // An id is drawn at random, so its order is random, and each time the same.
  const order = kept.toSorted((a, b) => compare(a.sheet.id, b.sheet.id) || compare(a.key, b.key));
  return new Map(
    order.map(({ key, sheet }, i) => [key, withNames && sheet.municipality ? sheet.municipality : letterOf(i)]),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const letterOf = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : `${letterOf(i % 26)}${Math.floor(i / 26) + 1}`;

/** The wall: improvement tasks, actions and ambitions of others, by municipality; never by a figure. */
export function wallOf(kept: readonly KeptSheet[], own: SharedSheet, withNames: boolean): WallCard[] {
  const labels = labelsOf(kept, withNames);
  const ours = new Set(own.tasks.flatMap(({ principle }) => principle ?? []));
  const order = kept.toSorted((a, b) => compare(labels.get(a.key) ?? '', labels.get(b.key) ?? ''));
  return order.flatMap(({ key, sheet }) => {
    const card = (of: WallCard['of'], i: number, text: string, principle: PrincipleNumber | null): WallCard => ({
      ...{ key: `${key} ${of} ${i}`, of, text, principle, status: null, decision: null, whose: labels.get(key) ?? '' },
      isOurs: principle !== null && ours.has(principle),
    });
    return [
      ...sheet.insights.map(({ insight, decision, principle }, i) => ({
        ...card('insight', i, insight, principle),
        decision,
      })),
      ...sheet.tasks.map(({ to, principle }, i) => card('task', i, to, principle)),
      ...sheet.actions.map(({ what, status, principle }, i) => ({ ...card('action', i, what, principle), status })),
      ...sheet.ambitions.map(({ text }, i) => card('ambition', i, text, null)),
    ];
  });
}

/** The normal values of the two bands of a funnel: 95 % and 99.8 %. */
export const BANDS = { near: 1.959963984540054, far: 3.090232306167813 } as const;

/**
 * How far a share of n people can lie from the middle by chance alone. People, not answers, are counted: a share over several
 * statements varies less, so the bands are rather too wide than too narrow.
 *
 * Source: D.J. Spiegelhalter (2005), "Funnel plots for comparing institutional performance", Statistics in Medicine 24,
 * 1185-1202.
 */
export function bandAt(middle: number, n: number, z: number): { readonly low: number; readonly high: number } {
  const half = z * Math.sqrt((middle * (1 - middle)) / n);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The figures that can be laid side by side: of each principle and group, when four municipalities asked it in the same words. */
export function funnelsOf(kept: readonly KeptSheet[], own: SharedSheet, withNames: boolean): Funnel[] {
  const [labels, letters] = [labelsOf(kept, withNames), labelsOf(kept, false)];
  return PRINCIPLE_NUMBERS.flatMap((principle) =>
    ScanPerspective.options.flatMap((perspective) => {
      const isIt = (one: SheetFigure) => one.principle === principle && one.perspective === perspective;
      const all = [
        ...kept.map(({ key, sheet }) => ({
          letter: letters.get(key) ?? '',
          label: labels.get(key) ?? '',
          isOwn: false,
          figure: sheet.figures.find(isIt),
        })),
        { letter: '', label: own.municipality, isOwn: true, figure: own.figures.find(isIt) },
      ].flatMap(({ figure, ...about }) => (figure ? [{ ...about, figure }] : []));
      const same = commonest(all);
      return same.length < FEWEST_SHEETS ? [] : [funnelOf(principle, perspective, same)];
    }),
  );
}

interface Told {
  readonly letter: string;
  readonly label: string;
  readonly isOwn: boolean;
  readonly figure: SheetFigure;
}

/** Those who asked the same statements: the largest part of them, and of equal parts the one with the own municipality. */
function commonest(all: readonly Told[]): readonly Told[] {
  const asked = ({ figure }: Told) => JSON.stringify(figure.statements.map(textKey).sort());
  const parts = [...Map.groupBy(all, asked).values()];
  const hasOwn = (part: readonly Told[]) => Number(part.some(({ isOwn }) => isOwn));
  return parts.toSorted((a, b) => b.length - a.length || hasOwn(b) - hasOwn(a))[0] ?? [];
}

function funnelOf(principle: PrincipleNumber, perspective: ScanPerspective, told: readonly Told[]): Funnel {
  const people = told.reduce((sum, { figure }) => sum + figure.n, 0);
  const middle = told.reduce((sum, { figure }) => sum + figure.share * figure.n, 0) / people;
  const points = told
    .map(({ letter, label, isOwn, figure: { share, n } }) => ({ letter, label, isOwn, share, n }))
    .toSorted((a, b) => compare(a.label, b.label));
  const outside = points.filter(({ share, n }) => {
    const { low, high } = bandAt(middle, n, BANDS.far);
    return share < low || share > high;
  }).length;
  return { principle, perspective, middle, points, outside };
}
