import { type Document, recordsOf } from '../document/document.ts';
import type { ExperimentRecord, LearningQuestionRecord } from '../document/learning.ts';
import { daysAfter } from '../domain/days.ts';

/** How an experiment (proef) stands: planned, running, at its end and not decided yet, or closed. */
export type ExperimentState = 'planned' | 'running' | 'due' | 'closed';

/** A try-out lasts so many days when nobody says otherwise. */
const USUAL_DAYS = 28;

/** The day on which an experiment ends when it begins on this one. */
export const usualEnd = (day: string): string => daysAfter(day, USUAL_DAYS);

/** The cycles (rondes) of a question in the order in which they were made. */
export function cyclesOf(whole: Document, questionId: string): ExperimentRecord[] {
  return recordsOf(whole, 'experiment').filter((one) => one.questionId === questionId);
}

/** Whether nothing was decided of an experiment yet. */
export function isBusy({ decision }: Pick<ExperimentRecord, 'decision'>): boolean {
  return decision === null;
}

/** How an experiment stands on a day: from its last day on it asks for a decision until there is one. `today` is an ISO day. */
export function stateOf({ startedOn, until, decision }: ExperimentRecord, today: string): ExperimentState {
  if (decision !== null) return 'closed';
  if (startedOn === null) return 'planned';
  return until !== null && until <= today ? 'due' : 'running';
}

/** Whether an experiment has what it needs to begin: what people expect to see, and the day on which they look. */
export function canStart({ prediction, until, startedOn }: ExperimentRecord): boolean {
  return startedOn === null && prediction.trim() !== '' && until !== null;
}

/** Whether what was seen is told far enough to decide. */
export function canDecide(one: ExperimentRecord): boolean {
  return isBusy(one) && one.startedOn !== null && one.seen.trim() !== '' && one.asExpected !== null;
}

/** A learning question with its cycles, and how the last of them stands; null before there was one. */
export interface Lane {
  readonly question: LearningQuestionRecord;
  readonly cycles: readonly ExperimentRecord[];
  readonly state: ExperimentState | null;
  /** One cycle was closed and no second one followed. */
  readonly triedOnce: boolean;
}

/** The learning questions of a trajectory with what was tried about each. */
export function lanesOf(whole: Document, today: string): Lane[] {
  return recordsOf(whole, 'learningQuestion').map((question) => {
    const cycles = cyclesOf(whole, question.id);
    const last = cycles.at(-1);
    return {
      question,
      cycles,
      state: last ? stateOf(last, today) : null,
      triedOnce: cycles.length === 1 && last?.decision !== undefined && last.decision !== null,
    };
  });
}

/** The experiments that began or were decided in a session. */
export function experimentsIn(whole: Document, sessionId: string): ExperimentRecord[] {
  return recordsOf(whole, 'experiment').filter(
    ({ startedIn, decidedIn }) => startedIn === sessionId || decidedIn === sessionId,
  );
}
