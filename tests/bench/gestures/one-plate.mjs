/** Gestures on a plate with so many cards, through the document service on disk; prints milliseconds as JSON. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyDocument, FIRST } from '../../../core/document/document.ts';
import { templateOn } from '../../../core/plate/grown.ts';
import { holdsCards, Template } from '../../../core/plate/template.ts';
import { openDatabase } from '../../../services/database/opening/open.ts';
import { writeDiff } from '../../../services/database/records.ts';
import { insertTrajectory } from '../../../services/database/trajectories.ts';
import { createDocumentService } from '../../../services/document/document-service.ts';

const REPEATS = 5;
const PASTED = 200;
const size = Number(process.argv[2]);
const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-bench-'));
const db = openDatabase(path.join(folder, 'praatplaat.sqlite'));
const clock = () => new Date();
const file = path.join(import.meta.dirname, '../../../resources/templates/start-to-task.json');
const template = Template.parse(JSON.parse(readFileSync(file, 'utf8')));
const documents = createDocumentService({
  ...{ db, clock, defaultTemplateId: template.id },
  templateOf: () => template,
  onChange: () => undefined,
});
insertTrajectory(db, { id: 't', municipality: 'Voorbeeldstad', isSample: false, lastOpened: '' });
const records = Object.values(emptyDocument(template.id));
writeDiff(
  db,
  't',
  records.map((to) => ({ id: to.id, from: null, to })),
);
const zones = template.zones.filter(holdsCards);

/**
 * @param {string} zone
 * @param {readonly string[]} ids
 */
function paste(zone, ids) {
  const notes = ids.map((id, i) => ({
    id,
    text: 'Een kaart met een zin van gewone lengte erop. '.repeat(1 + (i % 3)),
  }));
  documents.run('t', FIRST, { type: 'notes.add', perspective: 'policy', zone, notes });
}

const cards = Array.from({ length: size }, (_, i) => `card-${i}`);
for (let from = 0; from < size; from += PASTED) {
  paste(zones[(from / PASTED) % zones.length]?.id ?? '', cards.slice(from, from + PASTED));
}

/** @param {readonly number[]} all */
const least = (all) => Math.min(...all);
/** @param {readonly number[]} all */
const middle = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

/**
 * The median and the fastest time of a gesture, and the least work of the processor; after each time it is undone, and so
 * is what was made ready for it.
 * @param {() => void} gesture
 * @param {() => void} [ready]
 */
function timesOf(gesture, ready) {
  const all = Array.from({ length: REPEATS }, () => {
    ready?.();
    const worked = process.cpuUsage();
    const started = performance.now();
    gesture();
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(worked);
    documents.undo('t', FIRST.sessionId);
    if (ready) documents.undo('t', FIRST.sessionId);
    return { ms, work: (user + system) / 1000 };
  });
  const times = all.map(({ ms }) => ms);
  return { median: middle(times), fastest: least(times), work: least(all.map(({ work }) => work)) };
}

const lines = Array.from({ length: PASTED }, (_, i) => `line-${i}`);
const [zone = ''] = zones.map(({ id }) => id);
// Evenly over the whole plate, so that plates of every size are alike.
const { width, height } = templateOn(documents.view('t', FIRST), template);
const across = Math.ceil(Math.sqrt((size * width) / height));
const down = Math.ceil(size / across);
const spread = () => {
  const moves = cards.map((id, i) => ({
    id,
    at: { x: ((i % across) * width) / across, y: (Math.floor(i / across) * height) / down },
  }));
  documents.run('t', FIRST, { type: 'cards.move', moves });
};
const toZone = () =>
  documents.run('t', FIRST, { type: 'cards.move', moves: cards.map((id) => ({ id, at: { zone } })) });
const tidy = () => documents.run('t', FIRST, { type: 'cards.tidy' });
// What lies in order already would not be moved or stored.
const times = {
  paste: timesOf(() => paste(zone, lines)),
  move: timesOf(spread),
  moveToZone: timesOf(toZone, spread),
  tidy: timesOf(tidy, spread),
};
db.close();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(times));
