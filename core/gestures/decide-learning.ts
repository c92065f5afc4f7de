import { accept, addRecord, type Decision, updateRecord } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, recordsOf, sessionOf } from '../document/document.ts';
import type { ExperimentRecord } from '../document/learning.ts';
import { cyclesOf, isBusy } from '../trajectory/learning.ts';
import type { LearningCommand } from './learning-commands.ts';

type Of<T extends LearningCommand['type']> = Extract<LearningCommand, { type: T }>;

/** What a command about learning does, or why it is refused. Pure. */
export function decideLearning(view: Document, command: LearningCommand): Decision {
  switch (command.type) {
    case 'learningQuestion.add': {
      const { type: _, ...fields } = command;
      const order = nextOrder(view, 'learningQuestion');
      return checkTask(view, fields.taskId, () => addRecord(view, { kind: 'learningQuestion', order, ...fields }));
    }
    case 'learningQuestion.change': {
      const { id, changes } = command;
      return checkTask(view, changes.taskId, () => updateRecord(view, 'learningQuestion', id, changes));
    }
    case 'learningQuestion.remove':
      return removeQuestion(view, command.id);
    case 'experiment.add':
      return addExperiment(view, command);
    case 'experiment.change':
      return changePlan(view, command);
    case 'experiment.start':
      return start(view, command);
    case 'experiment.strike':
      return whileRunning(view, command.id, (one) => accept(view, { ...one, struck: command.struck }));
    case 'experiment.see':
      return whileRunning(view, command.id, () => updateRecord(view, 'experiment', command.id, command.changes));
    case 'experiment.decide':
      return decideExperiment(view, command);
    case 'experiment.remove':
      return removeExperiment(view, command.id);
  }
}

function checkTask(view: Document, taskId: string | null | undefined, then: () => Decision): Decision {
  return taskId && !recordOf(view, 'improvementTask', taskId) ? { ok: false, code: 'record-not-found' } : then();
}

function removeQuestion(view: Document, id: string): Decision {
  if (!recordOf(view, 'learningQuestion', id)) return { ok: false, code: 'record-not-found' };
  const gone = [id, ...cyclesOf(view, id).map((one) => one.id)];
  return {
    ok: true,
    diff: diffOf(
      view,
      gone.map((one) => ({ id: one, removed: true as const })),
    ),
  };
}

const NOT_BEGUN = {
  ...{ struck: false, startedOn: null, startedIn: null, decidedIn: null },
  ...{ seen: '', tally: null, asExpected: null, insight: '', decision: null, decidedOn: null },
} as const;

/** Adds a cycle behind the last one of its question; one at a time. */
function addExperiment(view: Document, { type: _, questionId, ...fields }: Of<'experiment.add'>): Decision {
  if (!recordOf(view, 'learningQuestion', questionId)) return { ok: false, code: 'record-not-found' };
  const last = cyclesOf(view, questionId).at(-1);
  if (last && isBusy(last)) return { ok: false, code: 'experiment-busy' };
  const order = nextOrder(view, 'experiment');
  const previousId = last?.id ?? null;
  return addRecord(view, { kind: 'experiment', order, questionId, previousId, ...fields, ...NOT_BEGUN });
}

function changePlan(view: Document, { id, changes }: Of<'experiment.change'>): Decision {
  const one = recordOf(view, 'experiment', id);
  if (one?.startedOn) return { ok: false, code: 'experiment-started' };
  return updateRecord(view, 'experiment', id, changes);
}

/** Begins an experiment: not without what people expect to see, and not without the day on which they look. */
function start(view: Document, { id, day }: Of<'experiment.start'>): Decision {
  const one = recordOf(view, 'experiment', id);
  if (!one) return { ok: false, code: 'record-not-found' };
  if (one.startedOn) return { ok: false, code: 'experiment-started' };
  if (one.prediction.trim() === '' || one.until === null) return { ok: false, code: 'prediction-needed' };
  return accept(view, { ...one, startedOn: day, startedIn: sessionOf(view).id });
}

/** An experiment that began and of which nothing was decided yet. */
function whileRunning(view: Document, id: string, then: (one: ExperimentRecord) => Decision): Decision {
  const one = recordOf(view, 'experiment', id);
  if (!one) return { ok: false, code: 'record-not-found' };
  if (!one.startedOn) return { ok: false, code: 'experiment-not-started' };
  return one.decision ? { ok: false, code: 'experiment-decided' } : then(one);
}

function decideExperiment(view: Document, { id, decision, day, nextId }: Of<'experiment.decide'>): Decision {
  return whileRunning(view, id, (one) => {
    if (one.seen.trim() === '' || one.asExpected === null) return { ok: false, code: 'experiment-not-seen' };
    const decided = { ...one, decision, decidedOn: day, decidedIn: sessionOf(view).id };
    if (decision !== 'adapt') return accept(view, decided);
    if (Object.hasOwn(view, nextId)) return { ok: false, code: 'record-exists' };
    const order = nextOrder(view, 'experiment');
    const plan = { ...one, ...NOT_BEGUN, id: nextId, order, previousId: id, prediction: '', until: null };
    return accept(view, decided, plan);
  });
}

/** Removes a cycle; the one that followed on it follows on the one before. */
function removeExperiment(view: Document, id: string): Decision {
  const one = recordOf(view, 'experiment', id);
  if (!one) return { ok: false, code: 'record-not-found' };
  const after = recordsOf(view, 'experiment').filter(({ previousId }) => previousId === id);
  const joined = after.map((next) => ({ ...next, previousId: one.previousId }));
  return { ok: true, diff: diffOf(view, [{ id, removed: true }, ...joined]) };
}
