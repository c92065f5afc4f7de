import { oneLine, paragraph, shorten, words } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';
import { roundsPart } from './rounds.ts';
import { numbersOf } from './tasks.ts';

/** So many improvement tasks move to the next page together. */
const KEPT = 8;
/** So many winners are named, and no more of a text than this. */
const WINNERS = 3;
const MOST = 90;

type Task = MinutesModel['improvementTasks'][number];

/** Dit kozen we: what came out on top in the last round, and the improvement tasks, a line for each. */
export function chosenChapter(model: MinutesModel): Block[] {
  const tasks = model.improvementTasks;
  const lines = tasks.map((task, i) => taskLine(model, task, i, i < Math.min(tasks.length, KEPT) - 1));
  return [chapterHeading(texts.chosen.heading), sentence(howChosen(model), tasks.length > 0), ...lines];
}

function howChosen({ chosen, votingRounds }: MinutesModel): string {
  const { nothing, held, best } = texts.chosen;
  const winners = chosen?.cards.filter(({ rank }) => rank === 1) ?? [];
  if (!chosen || winners.length === 0) return votingRounds.length === 0 ? nothing : held(votingRounds.length);
  const named = winners.slice(0, WINNERS).map(({ text, vote }) => ({ text: inShort(text), vote }));
  return best(inShort(chosen.question), named, winners.length - named.length);
}

function taskLine({ actions }: MinutesModel, one: Task, index: number, keepNext: boolean): Block {
  const { task, fromTo, belong } = texts.chosen;
  const own = numbersOf(one, actions);
  const said = [fromTo(inShort(one.from), inShort(one.to)), ...(own.length > 0 ? [belong(own)] : [])].join(' ');
  const content = [...words(`${task(index + 1)}\t`, { bold: true }), ...words(said)];
  return paragraph(STYLES.task, content, keepNext);
}

const inShort = (text: string) => shorten(oneLine(text), MOST);

/** Bijlage: every round with its rules and its result, and of which one the plate and the tasks speak. */
export function roundsChapter(model: MinutesModel): Block[] {
  const { chosen, votingRounds } = model;
  const parts = roundsPart(model);
  if (parts.length === 0) return [];
  const { rounds, last } = texts.chosen;
  const which = chosen && votingRounds.length > 1 ? [sentence(last(chosen.question))] : [];
  return [chapterHeading(rounds), ...which, ...parts];
}
