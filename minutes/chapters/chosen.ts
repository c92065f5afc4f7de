import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';
import { roundsPart } from './rounds.ts';

/** Wat we kozen: the voting rounds, and of which one the plate and the tasks speak when there were more. */
export function chosenChapter(model: MinutesModel): Block[] {
  const { chosen, votingRounds } = model;
  const { heading, nothing, last } = texts.chosen;
  if (votingRounds.length === 0) return [chapterHeading(heading), sentence(nothing)];
  return [
    chapterHeading(heading),
    ...(chosen && votingRounds.length > 1 ? [sentence(last(chosen.question))] : []),
    ...roundsPart(model),
  ];
}
