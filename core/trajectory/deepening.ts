import type { DeepeningRunRecord } from '../document/deepening.ts';
import { type Document, recordsOf } from '../document/document.ts';

/** The deepenings (verdiepingen) of a trajectory: what goes on first, then what is planned, then what is done. */
export function deepeningsOf(whole: Document): DeepeningRunRecord[] {
  const place = { busy: 0, planned: 1, done: 2 } as const;
  return recordsOf(whole, 'deepeningRun').toSorted((a, b) => place[a.state] - place[b.state]);
}

/** The deepenings that brought something which lies on no plate yet. */
export function waitingYields(whole: Document): DeepeningRunRecord[] {
  return recordsOf(whole, 'deepeningRun').filter(
    ({ state, yields, landedIn }) => state === 'done' && yields.length > 0 && landedIn === null,
  );
}

/** The deepenings whose yield was laid on a plate of this session. */
export function landedIn(whole: Document, sessionId: string): DeepeningRunRecord[] {
  return recordsOf(whole, 'deepeningRun').filter((run) => run.landedIn === sessionId);
}
