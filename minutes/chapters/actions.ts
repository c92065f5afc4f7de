import { tableOf } from '../blocks/tables.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, partHeading } from './headings.ts';

const words = texts.actions;

/** Dit spraken we af: one row per agreed action; what is still open says so. Nothing without an action. */
export function actionsChapter({ actions, date }: MinutesModel): Block[] {
  if (actions.length === 0) return [];
  return [
    chapterHeading(words.heading),
    tableOf(
      words.table,
      [
        [words.number, 1, ({ number }) => `${number}`],
        [words.what, 4.7, ({ what }) => what],
        [words.who, 3.3, ({ who }) => agreedText(who)],
        [words.dueDate, 3.1, ({ dueDate }) => agreedDay(dueDate, date)],
        [words.firstStep, 4.6, ({ firstStep }) => agreedText(firstStep)],
        [words.status, 2.7, ({ status }) => words.statuses[status]],
      ],
      actions,
    ),
  ];
}

/** Zo merken we of het helpt: by number how we will know, and when we look back. Nothing where nothing was agreed of it. */
export function signsPart({ actions, date }: MinutesModel): Block[] {
  const agreed = actions.filter((action) => action.howWeKnow.trim() !== '' || action.lookBackDate !== null);
  if (agreed.length === 0) return [];
  return [
    partHeading(words.signs),
    tableOf(
      words.signsTable,
      [
        [words.number, 1.1, ({ number }) => `${number}`],
        [words.howWeKnow, 11, ({ howWeKnow }) => agreedText(howWeKnow)],
        [words.lookBackDate, 3.6, ({ lookBackDate }) => agreedDay(lookBackDate, date)],
      ],
      agreed,
    ),
  ];
}

/** What was agreed, or that it still has to be. */
export const agreedText = (text: string) => (text.trim() ? text : texts.toAgree);
export const agreedDay = (day: string | null, session: string | null) =>
  // A day and its month stay on one line.
  day ? texts.dayNear(day, session).replace(' ', '\u00a0') : texts.toAgree;
