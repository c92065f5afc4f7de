import { addRecord, type Decision, updateRecord } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, recordsOf, sessionOf } from '../document/document.ts';
import { lastReport } from '../document/view.ts';
import { reportIn } from '../trajectory/look-back.ts';
import type { Command } from './commands.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Adds an action that is agreed in the open session. */
export function addAction(view: Document, { type: _, ...fields }: Of<'action.add'>): Decision {
  const [order, sessionId] = [nextOrder(view, 'action'), sessionOf(view).id];
  return checkTask(view, fields.taskId, () => addRecord(view, { kind: 'action', order, sessionId, ...fields }));
}

/** Changes an action, of whatever session. */
export function changeAction(view: Document, { id, changes }: Of<'action.change'>): Decision {
  return checkTask(view, changes.taskId, () => updateRecord(view, 'action', id, changes));
}

/** Removes an action with what sessions heard about it. */
export function removeAction(view: Document, id: string): Decision {
  if (!recordOf(view, 'action', id)) return { ok: false, code: 'record-not-found' };
  const reports = recordsOf(view, 'statusReport').filter(({ actionId }) => actionId === id);
  const gone = [id, ...reports.map((report) => report.id)];
  return {
    ok: true,
    diff: diffOf(
      view,
      gone.map((one) => ({ id: one, removed: true })),
    ),
  };
}

/** Keeps what the open session heard about an action: one report per action and session. */
export function reportStatus(view: Document, { type: _, id, ...heard }: Of<'status.report'>): Decision {
  const { actionId, day } = heard;
  if (!recordOf(view, 'action', actionId)) return { ok: false, code: 'record-not-found' };
  const sessionId = sessionOf(view).id;
  const before = reportIn(view, actionId, sessionId);
  if (before) return updateRecord(view, 'statusReport', before.id, heard);
  const { status = lastReport(view, actionId)?.status ?? 'open', note = '' } = heard;
  const order = nextOrder(view, 'statusReport');
  return addRecord(view, { kind: 'statusReport', id, order, sessionId, actionId, status, note, day });
}

function checkTask(view: Document, taskId: string | null | undefined, then: () => Decision): Decision {
  if (taskId && !recordOf(view, 'improvementTask', taskId)) return { ok: false, code: 'record-not-found' };
  return then();
}
