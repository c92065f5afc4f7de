import { z } from 'zod';
import { signOf } from '../cards/card.ts';
import { Feeling } from '../cards/figures.ts';
import { withConsent } from '../document/consent.ts';
import { type Document, recordsOf } from '../document/document.ts';
import type { CardRecord } from '../document/records.ts';
import { Sign } from '../domain/perspective.ts';
import { connectedWith } from '../plate/connectors.ts';
import { linesOf, phasesOf } from '../plate/journey.ts';
import { zoneOf } from '../plate/layout.ts';
import { inReadingOrder } from '../plate/reading-order.ts';
import type { Template, ZoneRole } from '../plate/template.ts';
import { guessLines, WEIGHT } from '../typesetting/text-size.ts';
import { type Chosen, voteOn } from '../voting/chosen.ts';
import { voteWords } from '../words/nl.ts';
import type { RoomSize } from './station-pages.ts';

const Moment = z.strictObject({ text: z.string(), duration: z.string(), feeling: Feeling.nullable() });

/** What is said below the road: what helped, or what could be otherwise, and of which step when that is known. */
const Idea = z.strictObject({
  kind: z.enum(['helped', 'idea']),
  text: z.string(),
  sign: Sign.nullable(),
  phase: z.number().int().nullable(),
  vote: z.string().nullable(),
});

/**
 * A customer journey (klantreis) as the room sees it. It has no place for a teller: not whose a moment or a line is, and no
 * name or label.
 */
export const RoomJourney = z.strictObject({
  title: z.string(),
  phases: z.array(z.strictObject({ title: z.string(), intended: z.array(z.string()), moments: z.array(Moment) })),
  lines: z.array(
    z.strictObject({
      journeys: z.number().int(),
      points: z.array(z.strictObject({ phase: z.number().int(), at: z.number(), feeling: z.number() })),
    }),
  ),
  ideas: z.array(Idea),
});
export type RoomJourney = z.infer<typeof RoomJourney>;

/** The journey on the open plate for the room: only of tellers who said yes to that. */
export function roomJourney(
  view: Document,
  { template, title, chosen }: { readonly template: Template; readonly title: string; readonly chosen: Chosen | null },
): RoomJourney {
  const seen = withConsent(view, 'meeting');
  const phases = phasesOf(seen, template);
  return {
    title,
    phases: phases.map(({ title: name, intended, moments }) => ({
      title: name,
      intended: [...intended],
      moments: moments.map(({ text, duration, feeling }) => ({ text, duration, feeling })),
    })),
    lines: linesOf(phases).map(({ journeys, points }) => ({ journeys, points: [...points] })),
    ideas: [...ideasOf(seen, template, chosen, 'choose'), ...ideasOf(seen, template, chosen, 'notes')],
  };
}

/** The cards in the zones with this role; what got most votes first. */
function ideasOf(
  view: Document,
  template: Template,
  chosen: Chosen | null,
  role: ZoneRole & ('choose' | 'notes'),
): RoomJourney['ideas'] {
  const cards = recordsOf(view, 'card').filter((card) => zoneOf(template, card).role === role);
  const rank = ({ id }: CardRecord) => chosen?.votes[id]?.rank ?? Number.POSITIVE_INFINITY;
  return inReadingOrder(cards)
    .toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
    .map((card) => ({
      kind: role === 'choose' ? 'idea' : 'helped',
      text: card.content.text,
      sign: signOf(card.content),
      phase: phaseOf(view, template, card.id),
      vote: chosen && voteOn(chosen, card.id) ? voteInWords(chosen, card.id) : null,
    }));
}

function voteInWords({ method, votes }: Chosen, cardId: string): string | null {
  const vote = votes[cardId];
  return vote ? voteWords(method.type, vote) : null;
}

/** The step of a card: that of a card of the journey with which it is connected; null when there is none. */
function phaseOf(view: Document, template: Template, cardId: string): number | null {
  const ofRole = (role: ZoneRole) => template.zones.filter((zone) => zone.role === role).map(({ id }) => id);
  const [intended, moments] = [ofRole('intended'), ofRole('moment')];
  const cards = connectedWith(view, cardId).flatMap((id) => recordsOf(view, 'card').find((one) => one.id === id) ?? []);
  const phases = cards.map((card) => {
    const { id } = zoneOf(template, card);
    return Math.max(intended.indexOf(id), moments.indexOf(id));
  });
  return phases.find((phase) => phase >= 0) ?? null;
}

/** A page of a journey for the room: some steps with one moment of each, and some ideas below them. */
export interface JourneyPage {
  /** From which step, and of how many. */
  readonly from: number;
  readonly count: number;
  /** Which moment of each step, from 0. */
  readonly moment: number;
  readonly ideas: RoomJourney['ideas'];
}

/** Measures of the picture, in lines of a screen of 1080: edges, the card below a step, and its letters. */
export const JOURNEY = { side: 56, gap: 14, padding: 12, text: 28, low: 158, high: 208 } as const;
const WIDE = 1800;
/** So many steps beside each other, and how many lines of words then fit on the card below each. */
const SHAPES = [
  { count: 8, lines: 3, isWide: true },
  { count: 4, lines: 4, isWide: false },
  { count: 2, lines: 4, isWide: false },
] as const;

/** The pages: the steps from left to right, each moment once, with two or three ideas on a page. */
export function journeyPages({ phases, ideas }: RoomJourney, { width }: Pick<RoomSize, 'width'>): JourneyPage[] {
  const isRead = (shape: (typeof SHAPES)[number]) => (width >= WIDE || !shape.isWide) && fits(phases, width, shape);
  const { count } = SHAPES.find(isRead) ?? SHAPES[2];
  const perPage = width >= WIDE ? 3 : 2;
  const parts = Array.from({ length: Math.ceil(phases.length / count) }, (_, i) => i * count);
  const steps = parts.flatMap((from) => {
    const shown = phases.slice(from, from + count);
    const most = Math.max(1, ...shown.map(({ moments }) => moments.length));
    return Array.from({ length: most }, (_, moment) => ({ from, count: shown.length, moment }));
  });
  const [first = { from: 0, count: 0, moment: 0 }] = steps;
  const length = Math.max(1, steps.length, Math.ceil(ideas.length / perPage));
  return Array.from({ length }, (_, i) => ({
    ...(steps[i] ?? first),
    ideas: ideas.slice(i * perPage, (i + 1) * perPage),
  }));
}

/** Whether all that stands below the steps can be read when so many lie beside each other. */
function fits(phases: RoomJourney['phases'], width: number, shape: { readonly count: number; readonly lines: number }) {
  const column = (width - 2 * JOURNEY.side) / shape.count - JOURNEY.gap;
  const lines = (text: string, room: number) => guessLines(text, room, JOURNEY.text, WEIGHT.regular, 99);
  return phases.every(
    ({ moments, intended }) =>
      lines(intended.join(' · '), column) <= 1 &&
      moments.every(({ text }) => lines(text, column - 2 * JOURNEY.padding) <= shape.lines),
  );
}
