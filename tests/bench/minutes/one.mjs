/** Writes a document with one writer, several times in one program; prints one JSON line. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [writer = '', folder = '', repeats = '1'] = process.argv.slice(2);
const started = performance.now();
const { prepare } = await import(writer);
const loaded = performance.now() - started;
const make = await prepare(folder, new Uint8Array(readFileSync(`${folder}/plate.png`)));
const rss = process.memoryUsage.rss();
const times = [];
for (let i = 0; i < Number(repeats); i++) {
  const from = performance.now();
  const file = await make();
  times.push(performance.now() - from);
  if (i === 0) writeFileSync(`${folder}/${path.basename(writer, '.mjs')}.docx`, file);
}
const megabytes = process.resourceUsage().maxRSS / 1024 - rss / 1024 / 1024;
const warm = times.slice(1).sort((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? null;
console.log(JSON.stringify({ first: loaded + (times[0] ?? 0), warm, megabytes }));
