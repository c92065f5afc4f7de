import type { Document } from '../document/document.ts';
import { recordsOf } from '../document/document.ts';
import type { ImprovementTaskRecord } from '../document/records.ts';
import { actionsOfSession, tasksInSession } from '../document/view.ts';
import { wrapText } from '../typesetting/wrap.ts';
import { guessFor, type Letters } from './letters.ts';
import type { Section } from './sections.ts';
import { actionSheet } from './sheets.ts';

/** Lines of a task above its actions: the task is read in full at its own station. */
export const TASK_LINES = { from: 1, to: 2 } as const;

/** The agreed actions of the session, each under its improvement task. */
export function actionSections(document: Document): Section[] {
  const actions = actionsOfSession(document);
  const tasks = tasksInSession(document).filter(({ id }) => actions.some(({ taskId }) => taskId === id));
  const known = new Set(recordsOf(document, 'improvementTask').map(({ id }) => id));
  const loose = actions.filter(({ taskId }) => !taskId || !known.has(taskId));
  return [
    ...tasks.map(
      (task): Section => ({
        frame: { id: task.id, kind: 'task', head: (width, letters) => taskHeadHeight(task, width, letters) },
        sheets: actions.filter(({ taskId }) => taskId === task.id).map(actionSheet),
      }),
    ),
    ...looseSections(loose.map(actionSheet), tasks.length > 0),
  ];
}

/** Actions without a task: under a heading beside those with one, else by themselves. */
function looseSections(sheets: Section['sheets'], underHeading: boolean): Section[] {
  if (sheets.length === 0) return [];
  if (!underHeading) return sheets.map((sheet) => ({ frame: null, sheets: [sheet] }));
  const head = (_: number, { of, padY }: Letters) => of.strong.line + Math.round(padY * 1.4);
  return [{ frame: { id: '', kind: 'loose', head }, sheets }];
}

function taskHeadHeight({ from, to }: ImprovementTaskRecord, width: number, letters: Letters): number {
  const room = width - 2 * letters.padX;
  const lines = wrapText(`mmmmm ${to}`, room, guessFor(letters, 'strong')).length;
  const { strong, small } = letters.of;
  const above = from.trim() === '' ? 0 : TASK_LINES.from * small.line;
  return above + Math.min(TASK_LINES.to, lines) * strong.line + Math.round(letters.padY * 2);
}
