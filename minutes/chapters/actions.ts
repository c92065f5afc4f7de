import type { Cell } from '../blocks/blocks.ts';
import { table } from '../blocks/tables.ts';
import { shorten } from '../blocks/words.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';

type Action = MinutesModel['actions'][number];

/** Afspraken: one row per agreed action; what is still open says so. */
export function actionsChapter({ actions }: MinutesModel): Block[] {
  const { heading, nothing, table: caption, what, who, dueDate, firstStep, howWeKnow, lookBackDate } = texts.actions;
  if (actions.length === 0) return [chapterHeading(heading), sentence(nothing)];
  return [
    chapterHeading(heading),
    table({
      caption,
      columns: [
        { header: what, width: 6.1 },
        { header: who, width: 3.6 },
        { header: dueDate, width: 3.4 },
        { header: firstStep, width: 5.2 },
        { header: howWeKnow, width: 5.2 },
        { header: lookBackDate, width: 3.4 },
      ],
      rows: actions.map(actionRow),
    }),
  ];
}

function actionRow({ taskTo, what, who, dueDate, firstStep, howWeKnow, lookBackDate }: Action): Cell[] {
  const whatCell = taskTo ? { text: what, below: texts.actions.task(shorten(taskTo, 120)) } : what;
  return [
    whatCell,
    agreedText(who),
    agreedDay(dueDate),
    agreedText(firstStep),
    agreedText(howWeKnow),
    agreedDay(lookBackDate),
  ];
}

/** What was agreed, or that it still has to be. */
export const agreedText = (text: string) => (text.trim() ? text : texts.toAgree);
export const agreedDay = (day: string | null) => (day ? texts.day(day) : texts.toAgree);
