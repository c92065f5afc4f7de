import { listItem, paragraph, shorten, words } from '../blocks/words.ts';
import { cardStyle, fromStyle, LISTS, STYLES } from '../look/style-ids.ts';
import type { MinutesCard, MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, partHeading, sentence } from './headings.ts';
import { cardText } from './said.ts';

type Task = MinutesModel['improvementTasks'][number];

/** Verbeteropgaven: each from what to what, for whom, why, and the cards behind it. */
export function tasksChapter({ improvementTasks }: MinutesModel): Block[] {
  const { heading, nothing } = texts.tasks;
  if (improvementTasks.length === 0) return [chapterHeading(heading), sentence(nothing)];
  return [chapterHeading(heading), ...improvementTasks.flatMap(taskPart)];
}

function taskPart(task: Task, index: number): Block[] {
  const { from, to, forWhom, why, cards } = texts.tasks;
  return [
    partHeading(texts.tasks.task(index + 1, shorten(task.to, 90))),
    line(from, task.from, true),
    line(to, task.to),
    line(forWhom, task.forWhom),
    line(why, task.why),
    ...(task.cards.length > 0 ? [paragraph(fromStyle('scan'), cards), ...task.cards.map(cardLine)] : []),
  ];
}

function line(label: string, value: string, keepNext = false): Block {
  const filled = value.trim() !== '';
  const text = filled ? words(value) : words(texts.missing);
  return paragraph(STYLES.task, [...words(`${label}\t`, { bold: true }), ...text], keepNext);
}

function cardLine(card: MinutesCard): Block {
  const from = card.perspective ? texts.perspective[card.perspective] : texts.said.fromScan.toLowerCase();
  return listItem(cardStyle('scan'), LISTS.cards, texts.tasks.card(cardText(card), from, card.vote));
}
