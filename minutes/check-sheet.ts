import { newSession } from '../core/document/document.ts';
import { daysAfter } from '../core/domain/days.ts';
import type { ScanResults } from '../core/scan/model/results.ts';
import { buildMinutes, type SessionView, scanPart } from './model/build.ts';
import type { MinutesModel } from './model/model.ts';
import { sheetTexts } from './texts/sheet-texts.ts';

/** A follow-up is planned six weeks after; the due dates are before it. In days from the day of the sheet. */
const DAYS = { due: 14, lookBack: 42 };

/** A session in which nothing was filled in, on a plate without zones. */
const NOTHING_HAPPENED: SessionView = {
  document: { session: newSession('session', 1, 'praatplaat', '') },
  template: { id: '', name: '', width: 1, height: 1, background: '', scenery: [], zones: [] },
};

/**
 * Minutes of nobody, to see what they look like in a template: everything that has a form of its own, on a page or two. The
 * people and the figures are invented, and the minutes say so. `day` is today.
 */
export function checkSheetMinutes(municipality: string, day: string): MinutesModel {
  const empty = buildMinutes({ municipality, isSample: true, views: [NOTHING_HAPPENED], results: null, began: null });
  const { present, task, actions, place, introduction, contact } = sheetTexts;
  const dueDate = daysAfter(day, DAYS.due);
  const lookBackDate = daysAfter(day, DAYS.lookBack);
  return {
    ...empty,
    settings: { ...empty.settings, version: 'full', off: ['plate', 'chosen'], introduction },
    date: day,
    place,
    contact,
    replyBy: daysAfter(day, DAYS.due),
    followUpDate: lookBackDate,
    present: [...present],
    improvementTasks: [{ ...task, id: 'task', cards: [] }],
    actions: actions.map((action, i) => ({
      ...action,
      id: `action-${i + 1}`,
      number: i + 1,
      status: 'open',
      taskId: 'task',
      taskTo: task.to,
      dueDate,
      lookBackDate,
    })),
    scan: scanPart(results(), { isOnPlate: () => true, isSeen: () => false }),
  };
}

/** A scan of one statement. */
function results(): ScanResults {
  const { counts, statement, scale } = sheetTexts;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const group = { perspective: 'residents' as const, n, counts: [...counts], dontKnow: 2, blank: 0 };
  return {
    fileName: '',
    includeAbandoned: false,
    hasWaiting: false,
    scale: [...scale],
    threshold: 10,
    groups: [{ perspective: 'residents', respondents: n, abandoned: null }],
    statements: [{ id: 'statement', text: statement, principle: 6, groups: [{ shown: true, ...group }] }],
    principles: [],
    improvementPoints: [],
    heldCounts: [],
    openQuestions: [],
  };
}
