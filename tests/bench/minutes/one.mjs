/** Writes a document with one writer, one or more times in one program; prints one JSON line. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [writer = '', folder = '', tools = '', repeats = '1'] = process.argv.slice(2);
const png = new Uint8Array(readFileSync(`${folder}/plate.png`));
const started = performance.now();
const { prepare } = await import(writer);
const make = await prepare(tools, png);
const loaded = performance.now() - started;
const rss = process.memoryUsage.rss();
const times = [];
for (let i = 0; i < Number(repeats); i++) {
  const from = performance.now();
  const file = await make();
  times.push(performance.now() - from);
  if (i === 0) writeFileSync(`${folder}/${path.basename(writer, '.mjs')}.docx`, file);
}
const megabytes = peak() / 1024 - rss / 1024 / 1024;
const later = Math.min(...times.slice(1));
console.log(JSON.stringify({ load: loaded, first: times[0] ?? 0, later, megabytes }));

/** The most memory this program held, in kB. The `maxRSS` of a process starts at what its parent held. */
function peak() {
  const { maxRSS } = process.resourceUsage();
  if (process.platform !== 'linux') return maxRSS;
  return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? maxRSS);
}
