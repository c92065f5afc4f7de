import { listItem, paragraph, shorten, words } from '../blocks/words.ts';
import { cardStyle, fromStyle, LISTS, STYLES } from '../look/style-ids.ts';
import type { MinutesCard, MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { signsPart } from './actions.ts';
import { type Block, chapterHeading, partHeading } from './headings.ts';
import { cardText } from './said.ts';

type Task = MinutesModel['improvementTasks'][number];

/** Verbeteropgaven: each from what to what, for whom, why, and the cards behind it; then how we will know that it helps. */
export function tasksChapter(model: MinutesModel): Block[] {
  const { improvementTasks } = model;
  const signs = signsPart(model);
  if (improvementTasks.length + signs.length === 0) return [];
  return [
    chapterHeading(texts.tasks.heading),
    ...improvementTasks.flatMap((task, i) => taskPart(task, i, model)),
    ...signs,
  ];
}

function taskPart(task: Task, index: number, { actions }: MinutesModel): Block[] {
  const own = numbersOf(task, actions);
  const { from, to, forWhom, why, cards } = texts.tasks;
  return [
    partHeading(texts.tasks.task(index + 1, shorten(task.to, 90))),
    line(from, task.from, true),
    line(to, task.to),
    line(forWhom, task.forWhom),
    line(why, task.why),
    ...(own.length > 0
      ? [
          paragraph(STYLES.task, [
            ...words(`${texts.tasks.actions}\t`, { bold: true }),
            ...words(texts.tasks.numbers(own)),
          ]),
        ]
      : []),
    ...(task.cards.length > 0 ? [paragraph(fromStyle('scan'), cards), ...task.cards.map(cardLine)] : []),
  ];
}

/** The numbers of the actions that belong to an improvement task. */
export const numbersOf = ({ id }: Task, actions: MinutesModel['actions']): string[] =>
  actions.filter(({ taskId }) => taskId === id).map(({ number }) => `${number}`);

function line(label: string, value: string, keepNext = false): Block {
  const filled = value.trim() !== '';
  const text = filled ? words(value) : words(texts.missing);
  return paragraph(STYLES.task, [...words(`${label}\t`, { bold: true }), ...text], keepNext);
}

function cardLine(card: MinutesCard): Block {
  const from = card.perspective ? texts.sign[card.perspective].toLowerCase() : texts.said.fromScan.toLowerCase();
  return listItem(cardStyle('scan'), LISTS.cards, texts.tasks.card(cardText(card), from, card.vote));
}
