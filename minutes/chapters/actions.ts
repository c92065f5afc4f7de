import type { Cell } from '../blocks/blocks.ts';
import { table } from '../blocks/tables.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, partHeading } from './headings.ts';

type Action = MinutesModel['actions'][number];

/** Dit spraken we af: one row per agreed action; what is still open says so. Nothing without an action. */
export function actionsChapter({ actions }: MinutesModel): Block[] {
  const { heading, table: caption, number, what, who, dueDate, firstStep, status } = texts.actions;
  if (actions.length === 0) return [];
  return [
    chapterHeading(heading),
    table({
      caption,
      columns: [
        { header: number, width: 1 },
        { header: what, width: 4.7 },
        { header: who, width: 3.3 },
        { header: dueDate, width: 3.1 },
        { header: firstStep, width: 4.6 },
        { header: status, width: 2.7 },
      ],
      rows: actions.map(actionRow),
    }),
  ];
}

function actionRow({ number, what, who, dueDate, firstStep, status }: Action): Cell[] {
  return [
    `${number}`,
    what,
    agreedText(who),
    agreedDay(dueDate),
    agreedText(firstStep),
    texts.actions.statuses[status],
  ];
}

/** Zo merken we of het helpt: by number how we will know, and when we look back. Nothing where nothing was agreed of it. */
export function signsPart({ actions }: MinutesModel): Block[] {
  const { signs, signsTable, number, howWeKnow, lookBackDate } = texts.actions;
  const agreed = actions.filter((action) => action.howWeKnow.trim() !== '' || action.lookBackDate !== null);
  if (agreed.length === 0) return [];
  return [
    partHeading(signs),
    table({
      caption: signsTable,
      columns: [
        { header: number, width: 1.1 },
        { header: howWeKnow, width: 11 },
        { header: lookBackDate, width: 3.6 },
      ],
      rows: agreed.map((action) => [`${action.number}`, agreedText(action.howWeKnow), agreedDay(action.lookBackDate)]),
    }),
  ];
}

/** What was agreed, or that it still has to be. */
export const agreedText = (text: string) => (text.trim() ? text : texts.toAgree);
export const agreedDay = (day: string | null) => (day ? texts.day(day) : texts.toAgree);
