import { expect, it } from 'vitest';
import type { Document } from '../../../core/document/document.ts';
import type { ExperimentRecord } from '../../../core/document/learning.ts';
import { roomLearning } from '../../../core/room-pages/learning.ts';

const cycle: ExperimentRecord = {
  ...{ kind: 'experiment', id: 'e1', order: 1, questionId: 'q', previousId: null, what: 'Vragen', where: 'Noord' },
  ...{ until: '2027-01-06', prediction: 'Acht', notice: 'CANARY notice', struck: false, startedOn: '2026-12-09' },
  ...{ startedIn: 'CANARY-session', decidedIn: null, seen: 'CANARY earlier', tally: null, asExpected: 'no' },
  ...{ insight: 'CANARY insight', decision: 'adapt', decidedOn: '2027-01-06' },
};
const whole: Document = {
  q: {
    ...{ kind: 'learningQuestion', id: 'q', order: 1, text: 'Wie belt u?', elementId: 'CANARY-element' },
    ...{ taskId: 'CANARY-task', shared: true, source: 'CANARY source' },
  },
  e1: cycle,
  e2: {
    ...cycle,
    ...{ id: 'e2', order: 2, previousId: 'e1', seen: 'Zeven', asExpected: 'partly', insight: '', decision: null },
  },
};

it('shows the room the question and its last cycle, and nothing of before, of a session, or of the task', () => {
  const seen = roomLearning(whole, 'q');
  expect(JSON.stringify(seen)).not.toContain('CANARY');
  expect(seen).toMatchObject({
    text: 'Wie belt u?',
    cycle: { number: 2, prediction: 'Acht', seen: 'Zeven', asExpected: 'partly', decision: null, hasStarted: true },
  });
});

it('shows a question without an experiment, and nothing of one that is gone', () => {
  const { e1: _, e2: __, ...bare } = whole;
  expect(roomLearning(bare, 'q')).toEqual({ text: 'Wie belt u?', cycle: null });
  expect(roomLearning(whole, 'gone')).toBeNull();
});
