import fc from 'fast-check';
import { recordOf } from '../../../../core/document/document.ts';
import { AsExpected, LearningDecision } from '../../../../core/document/learning.ts';
import { filled, laidAt, newId, partly, perspective, text, type } from './fields.ts';
import type { Positives } from './positive.ts';

const day = fc.constantFrom('2026-11-21', '2027-01-01');
const question = {
  text: filled,
  elementId: fc.constantFrom(null, 'fixed-contact'),
  taskId: fc.constantFrom(null, 't1', 't3'),
  shared: fc.boolean(),
};
const plan = { what: filled, where: text, until: fc.option(day), prediction: text, notice: text };
const NOT_BEGUN = {
  ...{ struck: false, startedOn: null, startedIn: null, decidedIn: null },
  ...{ seen: '', tally: null, asExpected: null, insight: '', decision: null, decidedOn: null },
};

/** What commands about learning questions and experiments must do. */
export const ofLearning = {
  'learningQuestion.add': {
    command: () => fc.record({ type: type('learningQuestion.add'), id: newId, ...question }),
    becomes: (_, { type: __, ...fields }) => ({ [fields.id]: { kind: 'learningQuestion', ...fields } }),
  },
  'learningQuestion.change': {
    command: () => fc.record({ type: type('learningQuestion.change'), id: type('q2'), changes: partly(question) }),
    becomes: (_, { changes }) => ({ q2: changes }),
  },
  'learningQuestion.remove': {
    command: () => fc.record({ type: type('learningQuestion.remove'), id: fc.constantFrom('q1', 'q4') }),
    becomes: (_, { id }) => (id === 'q1' ? { q1: null, planned: null } : { q4: null }),
  },
  'experiment.add': {
    command: () => fc.record({ type: type('experiment.add'), id: newId, questionId: type('q4'), ...plan }),
    becomes: (_, { type: __, ...fields }) => ({
      [fields.id]: { kind: 'experiment', previousId: null, ...fields, ...NOT_BEGUN },
    }),
  },
  'experiment.change': {
    command: () => fc.record({ type: type('experiment.change'), id: type('planned'), changes: partly(plan) }),
    becomes: (_, { changes }) => ({ planned: changes }),
  },
  'experiment.start': {
    command: () => fc.record({ type: type('experiment.start'), id: type('planned'), day }),
    becomes: (_, command) => ({ planned: { startedOn: command.day, startedIn: 'session' } }),
  },
  'experiment.strike': {
    command: () => fc.record({ type: type('experiment.strike'), id: type('began'), struck: fc.boolean() }),
    becomes: (_, { struck }) => ({ began: { struck } }),
  },
  'experiment.see': {
    command: () =>
      fc.record({
        ...{ type: type('experiment.see'), id: type('began') },
        changes: partly({
          ...{ seen: text, insight: text, asExpected: fc.option(fc.constantFrom(...AsExpected.options)) },
          tally: fc.constantFrom(null, { count: 14, of: 20 }, { count: 5, of: 5 }),
        }),
      }),
    becomes: (_, { changes }) => ({ began: changes }),
  },
  'experiment.decide': {
    command: () =>
      fc.record({
        ...{ type: type('experiment.decide'), id: type('saw'), day, nextId: newId },
        decision: fc.constantFrom(...LearningDecision.options),
      }),
    becomes(document, command) {
      const { decision, nextId } = command;
      const saw = { decision, decidedOn: command.day, decidedIn: 'session' };
      if (decision !== 'adapt') return { saw };
      const { id: _, order: __, ...plan } = recordOf(document, 'experiment', 'saw') ?? { id: '', order: 0 };
      const next = { ...plan, ...NOT_BEGUN, previousId: 'saw', prediction: '', until: null };
      return { saw, [nextId]: next };
    },
  },
  'deepening.plan': {
    command: () =>
      fc.record({
        ...{ type: type('deepening.plan'), id: newId, methodId: type('spiegel'), name: filled },
        ...{ why: text, day: fc.option(day), who: text },
      }),
    becomes: (_, { type: __, ...fields }) => ({
      [fields.id]: { kind: 'deepeningRun', ...fields, state: 'planned', yields: [], landedIn: null },
    }),
  },
  'deepening.change': {
    command: () =>
      fc.record({
        ...{ type: type('deepening.change'), id: type('run') },
        changes: partly({
          ...{ why: text, day: fc.option(day), who: text, state: fc.constantFrom('planned' as const, 'done' as const) },
          yields: fc.array(fc.record({ id: newId, perspective, text: filled }), { maxLength: 8 }),
        }),
      }),
    becomes: (_, { changes }) => ({ run: changes }),
  },
  'deepening.remove': {
    command: () => fc.record({ type: type('deepening.remove'), id: type('run') }),
    becomes: () => ({ run: null }),
  },
  'deepening.land': {
    command: () =>
      fc.record({ type: type('deepening.land'), id: type('run'), origin: filled, cardIds: fc.tuple(newId) }),
    becomes(document, { origin, cardIds: [id = ''] }, on) {
      const [card] = recordOf(document, 'deepeningRun', 'run')?.yields ?? [];
      const content = { type: 'note', perspective: card?.perspective, text: card?.text, origin };
      return {
        run: { state: 'done', landedIn: 'session' },
        [id]: { kind: 'card', plateId: 'plate', content, ...laidAt({ role: 'notes' }, on) },
      };
    },
  },
  'experiment.remove': {
    command: () => fc.record({ type: type('experiment.remove'), id: fc.constantFrom('planned', 'saw') }),
    becomes: (_, { id }) => ({ [id]: null }),
  },
} satisfies Partial<Positives>;
