import { tableOf } from '../blocks/tables.ts';
import { listItem, words } from '../blocks/words.ts';
import { LISTS, STYLES } from '../look/style-ids.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { agreedDay, agreedText } from './actions.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';
import { roundItems } from './rounds.ts';

/** Wat we kozen, in short: what came out of the voting rounds. */
export function shortChosen(model: MinutesModel): Block[] {
  const rounds = roundItems(model);
  const { heading, nothing } = texts.chosen;
  return [chapterHeading(heading), ...(rounds.length > 0 ? rounds : [sentence(nothing)])];
}

/** Verbeteropgaven, in short: where we want to go. */
export function shortTasks({ improvementTasks }: MinutesModel): Block[] {
  const { heading, nothing, shortFrom } = texts.tasks;
  if (improvementTasks.length === 0) return [chapterHeading(heading), sentence(nothing)];
  return [
    chapterHeading(heading),
    ...improvementTasks.map(({ from, to }) =>
      listItem(STYLES.point, LISTS.points, [
        ...words(to, { bold: true }),
        ...(from.trim() ? words(`\n${shortFrom(from)}`) : []),
      ]),
    ),
  ];
}

/** The short version names this many actions. */
const ACTIONS = 6;

/** Dit spraken we af, in short: what, who, when and the first step; with many, how many more there are. */
export function shortActions({ actions, date }: MinutesModel): Block[] {
  const own = texts.actions;
  if (actions.length === 0) return [];
  return [
    chapterHeading(own.heading),
    tableOf(
      own.table,
      [
        [own.number, 1.1, ({ number }) => `${number}`],
        [own.what, 5.4, ({ what }) => what],
        [own.who, 3, ({ who }) => agreedText(who)],
        [own.dueDate, 2.8, ({ dueDate }) => agreedDay(dueDate, date)],
        [own.firstStep, 5, ({ firstStep }) => agreedText(firstStep)],
      ],
      actions.slice(0, ACTIONS),
    ),
    ...(actions.length > ACTIONS ? [sentence(own.more(actions.length - ACTIONS))] : []),
  ];
}

/** Whom to ask, where that was filled in. */
export function shortContact({ contact }: MinutesModel): Block[] {
  const own = texts.contact;
  const who = contact.trim();
  return who ? [chapterHeading(own.heading), sentence(`${own.ask(who)} ${own.whole}`)] : [];
}
