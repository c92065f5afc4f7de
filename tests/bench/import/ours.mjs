/** One whole import of a file in a program of its own, and what follows from it; prints one JSON line. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { TrajectorySnapshot } from '../../../core/contract/snapshots.ts';
import { openDatabase } from '../../../services/database/opening/open.ts';
import { createDocumentService } from '../../../services/document/document-service.ts';
import { createScanService } from '../../../services/scans/scan-service.ts';
import { DEFAULT_TEMPLATE_ID, templateOf } from '../../../services/templates.ts';
import { createTrajectoryService } from '../../../services/trajectories/trajectory-service.ts';
import { createUploads } from '../../../services/uploads/uploads.ts';

const file = process.argv[2] ?? '';
const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-bench-'));
const db = openDatabase(path.join(folder, 'praatplaat.sqlite'));
const clock = () => new Date();
const uploads = createUploads(randomUUID);
const scans = createScanService({
  ...{ db, clock, uploads, newId: randomUUID, onProgress: () => undefined },
  ...{ keepShown: (write) => write(), ownQuestionnaire: () => null },
});
const documents = createDocumentService({
  ...{ db, clock, defaultTemplateId: DEFAULT_TEMPLATE_ID },
  templateOf: (id) => templateOf(db, id),
  onChange: () => undefined,
});
const trajectories = createTrajectoryService({ db, clock, documents, scans });
trajectories.create('t', 'Voorbeeldstad');

/**
 * Milliseconds of some work.
 * @param {() => unknown} work
 */
async function time(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const bytes = new Uint8Array(readFileSync(file));
const delay = monitorEventLoopDelay({ resolution: 1 });
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 10);
delay.enable();
const whole = await time(async () => {
  const uploadId = uploads.add('scan.csv', bytes);
  const { mapping } = await scans.propose(uploadId, { trajectoryId: 't' });
  const confirmed = { ...mapping, directionGuessed: false };
  await scans.check(uploadId, confirmed);
  const { stage, store } = await scans.prepare({ uploadId, mapping: confirmed, includeAbandoned: true });
  await stage();
  store('t');
});
await new Promise((resolve) => setTimeout(resolve, 5));
delay.disable();
clearInterval(watch);

/** @type {number[]} */
const recompute = [];
for (let i = 0; i < 7; i++) {
  scans.forget('t');
  recompute.push(await time(() => scans.results('t')));
}
scans.forget('t');
const open = await time(() => JSON.stringify(TrajectorySnapshot.parse(trajectories.open('t'))));
const respondents = scans.results('t')?.groups.reduce((sum, group) => sum + (group.respondents ?? 0), 0) ?? 0;
db.close();
const size = statSync(path.join(folder, 'praatplaat.sqlite')).size;
rmSync(folder, { recursive: true, force: true });
const megabytes = most / 1024 / 1024;
const longest = delay.max / 1e6;
console.log(
  JSON.stringify({ whole, recompute: recompute.sort((a, b) => a - b)[3], open, respondents, megabytes, longest, size }),
);
