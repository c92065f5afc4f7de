import type { Feeling, Felt } from '../cards/figures.ts';
import { type Document, recordsOf } from '../document/document.ts';
import type { CardRecord } from '../document/records.ts';
import { zoneOf } from './layout.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Template, Zone } from './template.ts';

/** From so many journeys on their lines are drawn as one: with fewer the room would know whose it is. */
export const FEWEST_TOGETHER = 5;

/** A moment as it lies on the plate. */
export interface JourneyMoment extends Felt {
  readonly id: string;
  readonly tellerId: string;
  readonly text: string;
}

/** A step of a customer journey: how it is intended, and what happened. */
export interface JourneyPhase {
  readonly zoneId: string;
  readonly title: string;
  readonly intended: readonly string[];
  readonly moments: readonly JourneyMoment[];
}

/** A point of the feeling curve: in which step, how far across it (0 to 1), and how high (-2 to 2). */
export interface JourneyPoint {
  readonly phase: number;
  readonly at: number;
  readonly feeling: number;
}

/** A feeling curve (gevoelslijn) of one journey, or of some together. */
export interface JourneyLine {
  readonly journeys: number;
  readonly points: readonly JourneyPoint[];
}

/** The zones of a template where moments lie, one per step; none on a plate that is no customer journey. */
export function momentZones({ zones }: Template): Zone[] {
  return zones.filter(({ role }) => role === 'moment');
}

/** The other zones: what stands in the steps is told as a journey. */
export function zonesBesideSteps({ zones }: Template): Zone[] {
  return zones.filter(({ role }) => role !== 'intended' && role !== 'moment');
}

/** The steps of the journey on the open plate. The title of a step is that of its intended road, which stands first. */
export function phasesOf(view: Document, template: Template): JourneyPhase[] {
  const intended = template.zones.filter(({ role }) => role === 'intended');
  const inZone = Map.groupBy(recordsOf(view, 'card'), (card) => zoneOf(template, card).id);
  const cardsIn = (zone: Zone | undefined) => inReadingOrder((zone && inZone.get(zone.id)) ?? []);
  return momentZones(template).map((zone, i) => ({
    zoneId: zone.id,
    title: intended[i]?.title ?? zone.title,
    intended: cardsIn(intended[i]).map(({ content }) => content.text),
    moments: cardsIn(zone).flatMap(momentOf),
  }));
}

function momentOf({ id, content }: CardRecord): JourneyMoment[] {
  if (content.type !== 'moment') return [];
  const { tellerId, text, feeling, duration } = content;
  return [{ id, tellerId, text, feeling, duration }];
}

/** The feeling curves: of each teller, or from five tellers on only of all of them together. */
export function linesOf(phases: readonly JourneyPhase[]): JourneyLine[] {
  const tellers = [...new Set(phases.flatMap(({ moments }) => moments.filter(isFelt).map(({ tellerId }) => tellerId)))];
  const lines =
    tellers.length < FEWEST_TOGETHER
      ? tellers.map((tellerId) => ({ journeys: 1, points: pointsOf(phases, tellerId) }))
      : [{ journeys: tellers.length, points: pointsTogether(phases) }];
  return lines.filter(({ points }) => points.length > 0);
}

type FeltMoment = JourneyMoment & { readonly feeling: Feeling };
const isFelt = (moment: JourneyMoment): moment is FeltMoment => moment.feeling !== null;

function pointsOf(phases: readonly JourneyPhase[], tellerId: string): JourneyPoint[] {
  return phases.flatMap(({ moments }, phase) => {
    const own = moments.filter(isFelt).filter((moment) => moment.tellerId === tellerId);
    return own.map(({ feeling }, i) => ({ phase, at: (i + 0.5) / own.length, feeling }));
  });
}

/** Every journey weighs the same in a step; a step of which fewer than five told has no point. */
function pointsTogether(phases: readonly JourneyPhase[]): JourneyPoint[] {
  return phases.flatMap(({ moments }, phase) => {
    const perTeller = Map.groupBy(moments.filter(isFelt), ({ tellerId }) => tellerId);
    if (perTeller.size < FEWEST_TOGETHER) return [];
    const means = [...perTeller.values()].map((own) => mean(own.map(({ feeling }) => feeling)));
    return [{ phase, at: 0.5, feeling: mean(means) }];
  });
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
