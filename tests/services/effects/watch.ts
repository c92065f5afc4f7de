import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FacilitatorEvent, ProjectorEvent } from '../../../core/contract/events.ts';
import type { MethodName } from '../../../core/contract/methods.ts';
import { createApi } from '../../../services/api.ts';
import { listCopies } from '../../../services/database/copies/copies.ts';
import type { Db } from '../../../services/database/opening/open.ts';
import { listScans, shownScanId } from '../../../services/database/scans/scans.ts';
import { readShared } from '../../../services/database/scans/shared-people.ts';
import type { Shell } from '../../../services/shell.ts';
import { keepingShell } from '../../helpers/keeping-shell.ts';
import type { Situation } from './situation.ts';

/** Everything on disk as text, and apart from that who was shown to others. */
interface OnDisk {
  /** With the copies beside them. */
  readonly tables: string;
  readonly shared: string | null;
  readonly journal: string;
}

/** A moment at which something gets out: a window is told, a file is handed over, a page is printed, the caller gets its answer. */
interface Moment {
  readonly what: (FacilitatorEvent | ProjectorEvent)['type'] | 'file' | 'print' | 'answer';
  readonly disk: OnDisk;
  readonly isStored: boolean;
  /** Who is kept as shown. */
  readonly people: string;
}

const asText = (rows: unknown[]) =>
  JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );

function onDisk(db: Db, trajectoryId: string): OnDisk {
  // The sums of rows are made of the rows.
  const names = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'row_sum' ORDER BY name")
    .pluck()
    .all() as string[];
  const rowsOf = (name: string) => {
    const rows = db.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[];
    return name === 'scan' ? rows.map((row) => ({ ...row, shared: null })) : rows;
  };
  const shared = listScans(db, trajectoryId).flatMap(({ id }) => readShared(db, id) ?? []);
  return {
    tables: [
      ...names.map((name) => `${name} ${asText(rowsOf(name))}`),
      asText(listCopies(db.name)),
      secondPlaceOf(db),
    ].join('\n'),
    shared: shared.length > 0 ? asText(shared) : null,
    journal: asText(db.prepare('SELECT step, label, undone FROM journal WHERE trajectory_id = ?').all(trajectoryId)),
  };
}

/** Beside the database, and in no copy of it. */
function secondPlaceOf(db: Db): string {
  const file = path.join(path.dirname(db.name), 'second-place.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Makes one call and keeps what got out of it, with what was on disk at that moment. `meanwhile` happens while it is busy. */
export async function watch({ services, db, id }: Situation, method: MethodName, input: unknown, meanwhile = () => {}) {
  const moments: Moment[] = [];
  const peopleShared = () => String(readShared(db, shownScanId(db, id) ?? ''));
  const note = (what: Moment['what']) => {
    moments.push({ what, disk: onDisk(db, id), isStored: !db.inTransaction, people: peopleShared() });
  };
  const stop = services.hub.listen((_, event) => {
    if (event.type !== 'import.progress') note(event.type);
  });
  const shell: Shell = {
    async deliver(fileName) {
      note('file');
      return { kind: 'saved', path: fileName };
    },
    async printPdf() {
      note('print');
      return new Uint8Array([1]);
    },
    openProjector: async () => ({ url: null }),
    openDoor: keepingShell().shell.openDoor,
  };
  const problems: unknown[] = [];
  const before = onDisk(db, id);
  const call = createApi(services, (error) => problems.push(error))(method, input, { role: 'facilitator', shell });
  meanwhile();
  const reply = await call;
  if (reply.ok) note('answer');
  stop();
  return { reply, problems, before, moments, after: onDisk(db, id) };
}
