import { tableOf } from '../blocks/tables.ts';
import type { MinutesLearning, MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, partHeading } from './headings.ts';

const words = texts.learning;
const orNothing = (text: string) => text.trim() || texts.nothing;

/** Wat we uitproberen: what was expected, what was seen, and what was decided. Nothing when nothing began or was decided. */
export function learningChapter({ learning }: MinutesModel): Block[] {
  if (learning.length === 0) return [];
  return [chapterHeading(words.heading), ...learning.flatMap(questionPart)];
}

function questionPart({ question, cycles }: MinutesLearning): Block[] {
  return [
    partHeading(question),
    tableOf(
      words.table(question),
      [
        [words.plan, 4, ({ what, where }) => [what, where.trim()].filter(Boolean).join(', ')],
        [words.prediction, 4, ({ prediction, struck }) => (struck ? words.struck(prediction) : orNothing(prediction))],
        [words.seen, 5, (cycle) => orNothing(words.seenWords(cycle))],
        [words.decision, 3, ({ decision, insight }) => words.decided(decision, insight)],
      ],
      cycles,
    ),
  ];
}
