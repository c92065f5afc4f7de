import fc from 'fast-check';
import { FIRST } from '../../../core/document/document.ts';
import type { DocumentRecord } from '../../../core/document/records.ts';
import { CellsBuilder } from '../../../core/scan/model/cells.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';
import { writeHouseStyle } from '../../../services/database/house-styles.ts';
import { addStep } from '../../../services/database/journal.ts';
import type { Db } from '../../../services/database/opening/open.ts';
import { setRecordAside } from '../../../services/database/opening/set-aside.ts';
import { writeDiff } from '../../../services/database/records.ts';
import { writeReview } from '../../../services/database/scans/reviewed-answers.ts';
import { writeCells } from '../../../services/database/scans/scan-cells.ts';
import { writeShared } from '../../../services/database/scans/shared-people.ts';
import { insertTrajectory } from '../../../services/database/trajectories.ts';
import { packCells } from '../../../services/scan-files/packed-scan.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('scanId', 'a~b', '{"x":1}', '…'));
const id = fc.uuid();
const bytes = fc.option(fc.uint8Array({ maxLength: 40 }), { nil: null });

/** What is put in a trajectory: anything that its tables can hold. */
export const randomTrajectory = fc.record({
  id,
  municipality: text,
  notes: fc.uniqueArray(fc.record({ id, text, aside: fc.boolean() }), { selector: (one) => one.id, maxLength: 6 }),
  steps: fc.array(fc.record({ text, undone: fc.boolean() }), { maxLength: 5 }),
  scans: fc.uniqueArray(
    fc.record({
      id,
      title: text,
      answers: fc.array(text, { minLength: 1, maxLength: 8 }),
      shared: fc.boolean(),
      released: fc.array(fc.record({ id, text: fc.string({ minLength: 1, maxLength: 20 }) }), { maxLength: 3 }),
    }),
    { selector: (one) => one.id, maxLength: 3 },
  ),
  style: fc.record({ logo: bytes, template: bytes, templateName: fc.option(text, { nil: null }) }),
});
export type RandomTrajectory = typeof randomTrajectory extends fc.Arbitrary<infer T> ? T : never;

function noteOf(noteId: string, words: string, scanId: string, releaseId: string): DocumentRecord {
  const content = { type: 'quote', perspective: 'residents', text: words, releaseId, scanId };
  return { kind: 'card', id: noteId, plateId: FIRST.plateId, content } as unknown as DocumentRecord;
}

/** Stores it as the services would. */
export function store(db: Db, one: RandomTrajectory): void {
  insertTrajectory(db, { ...one, isSample: false, lastOpened: '2026-11-01T10:00:00.000Z' });
  const [scan] = one.scans;
  const quote = (noteId: string, words: string) => noteOf(noteId, words, scan?.id ?? '', scan?.released[0]?.id ?? '');
  for (const { id: noteId, text: words, aside } of one.notes) {
    writeDiff(db, one.id, [{ id: noteId, from: null, to: quote(noteId, words) }]);
    if (aside) setRecordAside(db, one.id, noteId, 'damaged');
  }
  const key = { trajectoryId: one.id, sessionId: FIRST.sessionId };
  for (const { text: words } of one.steps) {
    addStep(db, key, {
      at: '2026-11-01T10:00:00.000Z',
      label: 'note.add',
      diff: [{ id: 'n', from: null, to: quote('n', words) }],
    });
  }
  db.prepare('UPDATE journal SET undone = 1 WHERE trajectory_id = ? AND step % 2 = 0').run(one.id);
  for (const [position, each] of one.scans.entries()) storeScan(db, one.id, position, each);
  const sheet = 'INSERT INTO shared_sheet (id, trajectory_id, sheet_id, read_at, body) VALUES (?, ?, ?, ?, ?)';
  for (const { id: noteId } of one.notes) db.prepare(sheet).run(`${one.id}${noteId}`, one.id, noteId, 'nu', '{}');
  writeHouseStyle(db, one.id, { color: '123456', ...one.style });
}

function storeScan(db: Db, trajectoryId: string, position: number, scan: RandomTrajectory['scans'][number]): void {
  const { answers } = scan;
  const cellsOf = (texts: readonly string[]) => {
    const builder = new CellsBuilder();
    for (const [row, cell] of texts.entries()) builder.set(row, cell);
    return writeCells(db, packCells(builder.finish(texts.length)));
  };
  const [perspectives, completed] = [cellsOf(answers.map(() => 'residents')), cellsOf(answers.map(() => 'yes'))];
  db.prepare(
    `INSERT INTO scan (id, trajectory_id, position, title, file_name, imported_at, scale, include_abandoned, perspectives,
       completed, respondents, finished) VALUES (?, ?, ?, ?, 'a.csv', 'nu', '{"labels":["nee","ja"],"dontKnow":[]}', 1, ?, ?, ?, ?)`,
  ).run(scan.id, trajectoryId, position, scan.title, perspectives, completed, answers.length, answers.length);
  db.prepare("INSERT INTO scan_column VALUES (?, 'q1', 0, 'openQuestion', 'Waarom?', NULL, ?)").run(
    scan.id,
    cellsOf(answers),
  );
  db.prepare("INSERT INTO scan_file VALUES (?, 'sum', 'a.csv', 'nu')").run(scan.id);
  if (scan.shared)
    writeShared(
      db,
      scan.id,
      Uint8Array.from(answers, (_, i) => i % 3),
    );
  for (const [i, release] of scan.released.entries()) {
    const released = { id: release.id, text: ReleasedText.parse(release.text) };
    const review = { released, tags: ['wachten'], heading: null, picked: true };
    writeReview(db, { trajectoryId, scanId: scan.id }, { id: `a${i}`, raw: release.text }, review);
  }
}
