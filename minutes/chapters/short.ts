import { table } from '../blocks/tables.ts';
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
export function shortActions({ actions }: MinutesModel): Block[] {
  const { heading, table: caption, number, what, who, dueDate, firstStep, more } = texts.actions;
  if (actions.length === 0) return [];
  const named = actions.slice(0, ACTIONS);
  return [
    chapterHeading(heading),
    table({
      caption,
      columns: [
        { header: number, width: 1.1 },
        { header: what, width: 5.4 },
        { header: who, width: 3 },
        { header: dueDate, width: 2.8 },
        { header: firstStep, width: 5 },
      ],
      rows: named.map((action) => [
        `${action.number}`,
        action.what,
        agreedText(action.who),
        agreedDay(action.dueDate),
        agreedText(action.firstStep),
      ]),
    }),
    ...(actions.length > ACTIONS ? [sentence(more(actions.length - ACTIONS))] : []),
  ];
}
