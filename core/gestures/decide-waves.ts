import { addRecord, type Decision, removeRecord, updateRecord } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, recordsOf } from '../document/document.ts';
import { isSame } from '../domain/same.ts';
import { MOST_FOLLOWED } from '../scan/waves/verdict.ts';
import type { Command, FollowPoint, MatchStatements, WavesCommand } from './commands.ts';

/** The commands about then and now. */
export type WavesCommands = WavesCommand | Extract<Command, { type: 'point.link' | 'statements.unmatch' }>;

const TYPES: readonly WavesCommands['type'][] = [
  ...(['point.follow', 'point.letGo', 'point.link', 'statements.match', 'statements.unmatch'] as const),
];

/** Whether a command is about then and now. */
export const isOfWaves = (command: { readonly type: string }): command is WavesCommands =>
  TYPES.some((type) => type === command.type);

/** What a command about then and now does: the points that are followed, and which statements are the same. */
export function decideWaves(document: Document, command: WavesCommands): Decision {
  switch (command.type) {
    case 'point.follow':
      return follow(document, command);
    case 'point.letGo':
      return removeRecord(document, 'followedPoint', command.id);
    case 'point.link':
      return checkTask(document, command.taskId, () =>
        updateRecord(document, 'followedPoint', command.id, { taskId: command.taskId }),
      );
    case 'statements.match':
      return match(document, command);
    case 'statements.unmatch':
      return removeRecord(document, 'statementMatch', command.id);
  }
}

/** Each point once, and so few that their words together are seldom due to chance. */
function follow(document: Document, { type: _, ...fields }: FollowPoint): Decision {
  const points = recordsOf(document, 'followedPoint');
  const { perspective, subject, taskId } = fields;
  if (points.some((one) => one.perspective === perspective && isSame(one.subject, subject))) {
    return { ok: false, code: 'point-followed' };
  }
  if (points.length >= MOST_FOLLOWED) return { ok: false, code: 'points-full' };
  const order = nextOrder(document, 'followedPoint');
  return checkTask(document, taskId, () => addRecord(document, { kind: 'followedPoint', order, ...fields }));
}

/** A statement is the same as one other at most: what was said of either before goes. */
function match(document: Document, { type: _, ...fields }: MatchStatements): Decision {
  const { id, beforeScanId, afterScanId, before, after } = fields;
  if (Object.hasOwn(document, id)) return { ok: false, code: 'record-exists' };
  const said = recordsOf(document, 'statementMatch').filter(
    (one) =>
      one.beforeScanId === beforeScanId &&
      one.afterScanId === afterScanId &&
      (one.before.id === before.id || one.after.id === after.id),
  );
  const order = nextOrder(document, 'statementMatch');
  const gone = said.map((one) => ({ id: one.id, removed: true as const }));
  return { ok: true, diff: diffOf(document, [...gone, { kind: 'statementMatch', order, ...fields }]) };
}

function checkTask(document: Document, taskId: string | null, then: () => Decision): Decision {
  if (taskId !== null && !recordOf(document, 'improvementTask', taskId)) return { ok: false, code: 'record-not-found' };
  return then();
}
