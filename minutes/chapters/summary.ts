import { PERSPECTIVES } from '../../core/domain/perspective.ts';
import { listItem, shorten } from '../blocks/words.ts';
import { LISTS, STYLES } from '../look/style-ids.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { followUpSentence } from './follow-up.ts';
import { type Block, chapterHeading } from './headings.ts';

const TOP = 3;

/** In het kort: the outcome in a box. */
export function summaryChapter(model: MinutesModel): Block[] {
  const { heading, results } = texts.summary;
  const lines = [
    presentLine(model),
    chosenLine(model),
    results(model.improvementTasks.length, model.actions.length),
    followUpSentence(model),
  ];
  return [
    chapterHeading(heading),
    ...lines.map((line, i) => listItem(STYLES.summary, LISTS.summary, line, i < lines.length - 1)),
  ];
}

function presentLine({ present }: MinutesModel): string {
  const groups = PERSPECTIVES.map((p) => [p, present.filter(({ perspective }) => perspective === p).length] as const);
  const filled = groups.filter(([, n]) => n > 0);
  return present.length > 0 ? texts.summary.present(present.length, filled) : texts.summary.nobody;
}

function chosenLine({ chosen, votingRounds }: MinutesModel): string {
  const top = chosen?.cards.slice(0, TOP).map(({ text, vote }) => ({ text: shorten(text, 80), vote })) ?? [];
  if (chosen && top.length > 0) return texts.summary.chosen(shorten(chosen.question, 80), top);
  return votingRounds.length > 0 ? texts.summary.rounds(votingRounds.length) : texts.summary.nothingChosen;
}
