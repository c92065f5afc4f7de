import type { DocumentChange } from '../../../core/contract/snapshots.ts';
import type { RecordChange } from '../../../core/document/diff.ts';
import type { Document } from '../../../core/document/document.ts';
import type { DocumentRecord } from '../../../core/document/records.ts';
import { Broken, recordText, sessionOf } from './watch.ts';

/** Calls that are about one session, and change nothing of another. */
const IN_SESSION = /^document\.(?:run|undo|redo|placeFromScan|placeHighlights|backTo|restoreCard)$/;
const AGAIN = /^document\.(?:undo|redo)$/;

interface Around {
  readonly before: Document;
  readonly now: Document;
}

/** The changes that windows were told of, and who left which record how. */
export class Changes {
  private heard: DocumentChange[] = [];
  private readonly leftBy = new Map<string, string>();

  hear(change: DocumentChange): void {
    this.heard.push(change);
  }
  /** What was left how does not count any more. */
  forget(): void {
    this.heard = [];
    this.leftBy.clear();
  }
  /** The revision that windows were told of last. */
  lastOf(trajectoryId: string): number | undefined {
    return this.heard.findLast((change) => change.trajectoryId === trajectoryId)?.revision;
  }

  /** A session changes nothing of another one, and its undo nothing that another one changed later. */
  check(method: string, around: (trajectoryId: string) => Around): void {
    for (const { trajectoryId, sessionId, diff } of this.heard.splice(0)) {
      if (sessionId === null || !IN_SESSION.test(method)) continue;
      const documents = around(trajectoryId);
      for (const change of diff) this.checkOne(method, { trajectoryId, sessionId, change }, documents);
    }
  }

  private checkOne(
    method: string,
    { trajectoryId, sessionId, change }: { trajectoryId: string; sessionId: string; change: RecordChange },
    { before, now }: Around,
  ): void {
    const { id, from, to } = change;
    const record = from ?? to;
    const owner = record && sessionOf(record, now, before);
    if (owner && owner !== sessionId)
      throw new Broken(`${method} in ${sessionId} changed ${record.kind} ${id} of ${owner}`);
    const key = `${trajectoryId} ${sessionId} ${id}`;
    const mine = this.leftBy.get(key);
    if (AGAIN.test(method) && mine !== undefined && mine !== leftText(before[id]))
      throw new Broken(`${method} in ${sessionId} changed ${record?.kind} ${id}, that was changed elsewhere since`);
    this.leftBy.set(key, leftText(to));
  }
}

/** A record as somebody left it; what the room saw since is kept with its session by nobody. */
function leftText(record: DocumentRecord | null | undefined): string {
  if (record?.kind !== 'session') return recordText(record);
  const { seenStatements: _, seenWaves: __, ...left } = record;
  return recordText(left);
}
