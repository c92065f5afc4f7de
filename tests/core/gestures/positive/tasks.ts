import fc from 'fast-check';
import { day, filled, inZone, newId, partly, text, type } from './fields.ts';
import type { Positives } from './positive.ts';

const task = { from: text, to: filled, forWhom: text, why: text };
const action = { what: filled, who: text, dueDate: day, firstStep: text, howWeKnow: text, lookBackDate: day };

/** What commands about improvement tasks, actions and their status must do. */
export const ofTasks = {
  'task.add': {
    command: () =>
      fc.record({ type: type('task.add'), id: newId, ...task, cardIds: fc.subarray(['a', 'b', 'c', 'd']) }),
    becomes: (_, { type: __, ...fields }, on) => ({
      [fields.id]: {
        kind: 'improvementTask',
        sessionId: 'session',
        plateId: 'plate',
        ...inZone('tasks', on),
        ...fields,
      },
    }),
  },
  'task.change': {
    // Card e is on another plate: it may stay linked.
    command: () =>
      fc.record({
        ...{ type: type('task.change'), id: type('t1') },
        changes: partly({ ...task, cardIds: fc.subarray(['a', 'b', 'c', 'd', 'e']) }),
      }),
    becomes: (_, { changes }) => ({ t1: changes }),
  },
  'task.remove': {
    command: () => fc.record({ type: type('task.remove'), id: fc.constantFrom('t1', 't3') }),
    becomes: (_, { id }) =>
      id === 't1'
        ? { t1: null, x1: { taskId: null }, x2: { taskId: null }, q1: { taskId: null }, f1: { taskId: null } }
        : { t3: null, x4: { taskId: null } },
  },
  'action.add': {
    command: () =>
      fc.record({ type: type('action.add'), id: newId, taskId: fc.constantFrom(null, 't1', 't3'), ...action }),
    becomes: (_, { type: __, ...fields }) => ({ [fields.id]: { kind: 'action', sessionId: 'session', ...fields } }),
  },
  'action.change': {
    command: () =>
      fc.record({
        ...{ type: type('action.change'), id: fc.constantFrom('x1', 'x3', 'x4') },
        changes: partly({ ...action, taskId: fc.constantFrom(null, 't1', 't3') }),
      }),
    becomes: (_, { id, changes }) => ({ [id]: changes }),
  },
  'action.remove': {
    command: () => fc.record({ type: type('action.remove'), id: fc.constantFrom('x1', 'x3') }),
    becomes: (_, { id }) => (id === 'x1' ? { x1: null, s1: null, s2: null } : { x3: null }),
  },
  'status.report': {
    // This session spoke of x1 before, and its report is kept up to date; of x3 it did not. What is not said stays as it was.
    command: () =>
      fc.record(
        {
          ...{ type: type('status.report'), id: newId, actionId: fc.constantFrom('x1', 'x3') },
          ...{ status: fc.constantFrom('open' as const, 'busy' as const, 'done' as const, 'dropped' as const) },
          ...{ note: text, day },
        },
        { requiredKeys: ['type', 'id', 'actionId', 'day'] },
      ),
    becomes: (_, { type: __, id, ...fields }) =>
      fields.actionId === 'x1'
        ? { s1: fields }
        : { [id]: { kind: 'statusReport', sessionId: 'session', status: 'open', note: '', ...fields } },
  },
} satisfies Partial<Positives>;
