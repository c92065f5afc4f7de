import { FEELINGS } from '../../core/cards/figures.ts';
import { tableOf } from '../blocks/tables.ts';
import type { MinutesJourney, MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, partHeading, sentence } from './headings.ts';

const words = texts.journeys;
/** Each on a line of its own. */
const lines = (said: readonly string[]) =>
  said
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n') || texts.nothing;
type Phase = MinutesJourney['phases'][number];

/** Klantreis: per step how it is intended, how it was, and how it felt. Nothing without one. */
export function journeysChapter({ journeys = [] }: MinutesModel): Block[] {
  if (journeys.length === 0) return [];
  return [chapterHeading(words.heading), sentence(words.intro), ...journeys.flatMap(journeyPart)];
}

function journeyPart({ title, phases }: MinutesJourney): Block[] {
  return [
    partHeading(title.trim() || words.untitled),
    ...extremes(phases).map((text) => sentence(text)),
    tableOf(
      words.table(title.trim()),
      [
        [words.step, 3, (phase) => phase.title],
        [words.intended, 4, ({ intended }) => lines(intended)],
        [words.real, 6, ({ moments }) => lines(moments.map(momentWords))],
        [words.felt, 3, ({ feeling }) => (feeling === null ? texts.nothing : feelingOf(feeling))],
      ],
      phases,
    ),
  ];
}

const momentWords = ({ text, duration }: Phase['moments'][number]) => words.moment(text, duration);

/** The word that lies nearest. */
function feelingOf(feeling: number): string {
  const nearest = FEELINGS.toSorted((a, b) => Math.abs(a - feeling) - Math.abs(b - feeling))[0] ?? 0;
  return words.feeling(nearest);
}

/** Where it felt worst and best; nothing when it felt the same everywhere. */
function extremes(phases: readonly Phase[]): string[] {
  const told = phases.filter((phase) => phase.feeling !== null);
  const feelings = told.map(({ feeling }) => feeling ?? 0);
  const [low, high] = [Math.min(...feelings), Math.max(...feelings)];
  if (told.length < 2 || low === high) return [];
  const stepsAt = (level: number) => told.filter(({ feeling }) => feeling === level).map(({ title }) => title);
  return [words.lowest(stepsAt(low)), words.highest(stepsAt(high))];
}
