/**
 * A room that votes: 300 and 1,000 votes of 200 phones within three seconds, to the server for phones of the built program, and to a
 * bare server with the same durability in the same run. From sending to acknowledged on disk, in milliseconds. Bounds on a quiet
 * machine: p99 at most 15 and 50 ms, and at most 1.2 times that of the bare server (or 2 ms more, which nobody notices).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { firstInOutput, stopInTime } from '../../../tools/wait.mjs';
import { startBrowserShell } from '../../e2e/browser-shell.ts';
import { atFirst } from '../../helpers/place.ts';
import { connectWindow, login } from '../../helpers/shell-client.ts';

const PHONES = 200;
const WITHIN_MS = 3000;
const BOUNDS = /** @type {const} */ ([
  [300, 15],
  [1000, 50],
]);
const RATIO = 1.2;
const WARM = 200;
const UNNOTICED_MS = 2;

const hex = (/** @type {number} */ n) => n.toString(16).padStart(32, '0');
/** A few phones share an address, as behind one access point. */
const agents = Array.from({ length: PHONES }, (_, i) => ({
  agent: new Agent({ keepAlive: true, maxSockets: 4 }),
  localAddress: `127.0.1.${1 + (i % 100)}`,
}));

/**
 * @param {string} url
 * @param {string} method
 * @param {number} phone
 * @param {unknown} body
 * @returns {Promise<any>}
 */
function send(url, method, phone, body) {
  const { origin } = new URL(url);
  const headers = { origin, 'content-type': 'application/json', cookie: `praatplaat-phone=${hex(phone + 1)}` };
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers, ...agents[phone], timeout: 20_000 }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${method} ${url}: ${response.statusCode}`));
      });
    });
    call.on('error', reject);
    call.end(body === null ? undefined : JSON.stringify(body));
  });
}

/**
 * Sends so many votes, evenly in time; gives how long each took.
 * @param {string} url
 * @param {number} count
 * @param {(phone: number, turn: number, nonce: string) => unknown} voteOf
 */
async function measure(url, count, voteOf) {
  const times = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, (WITHIN_MS * i) / count));
      const [phone, turn] = [i % PHONES, turns.next()];
      const body = voteOf(phone, turn, hex(turn + 1_000_000));
      const started = performance.now();
      const { received } = await send(url, 'PUT', phone, body);
      if (!received) throw new Error('a vote was not acknowledged');
      return performance.now() - started;
    }),
  );
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => Number((times[Math.floor(share * (count - 1))] ?? 0).toFixed(1));
  return { p50: at(0.5), p99: at(0.99) };
}

let turn = 0;
const turns = { next: () => ++turn };
const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-votes-'));
const bare = spawn(process.execPath, [path.join(import.meta.dirname, 'bare.mjs'), path.join(folder, 'bare.sqlite')], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const shell = await startBrowserShell(folder);
let exceeded = false;
try {
  const bareUrl = await firstInOutput(bare, (line) => JSON.parse(line).url, { name: 'the bare server' });
  const { origin } = new URL(shell.url);
  const { api } = await connectWindow(origin, await login(shell.url));
  await api.call('trajectories.create', { id: 't', municipality: 'Voorbeeldstad' });
  const at = atFirst('t');
  const rules = { cardIds: [], perPerspective: false, voters: PHONES, parentId: null, open: true };
  const round = { id: 'r', question: 'Eens?', method: { type: /** @type {const} */ ('agree') }, ...rules };
  await api.call('document.run', { ...at, command: { type: 'round.add', ...round } });
  await api.call('lobby.open', { ...at, ip: '127.0.0.1', numbers: PHONES, withCards: false });
  const door = (await api.call('lobby.state', at)).door;
  if (!door) throw new Error('the lobby is not open');
  const url = new URL(door.url).origin;
  for (let phone = 0; phone < PHONES; phone++)
    await send(`${url}/join`, 'POST', phone, { code: '', device: hex(phone + 1) });
  const { round: shown } = await send(`${url}/state`, 'GET', 0, null);
  const choices = [{ optionId: shown.options[0].id, value: 1 }];
  const voteOf = (/** @type {number} */ _, /** @type {number} */ turn, /** @type {string} */ nonce) => ({
    ...{ roundId: 'r', turn, nonce, perspective: null, choices },
  });
  console.log('| votes | ours: p50, p99 ms | bare: p50, p99 ms | ratio of p99 | bound |');
  console.log('|---|---|---|---|---|');
  const rows = [];
  // Both have been used before they are measured, as a room has when it comes to its second round.
  await measure(`${bareUrl}/ballot`, WARM, voteOf);
  await measure(`${url}/ballot`, WARM, voteOf);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  for (const [count, bound] of BOUNDS) {
    const theirs = await measure(`${bareUrl}/ballot`, count, voteOf);
    const ours = await measure(`${url}/ballot`, count, voteOf);
    // The limit of votes per number is counted over ten seconds.
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    const ratio = Number((ours.p99 / theirs.p99).toFixed(2));
    exceeded ||= ours.p99 > bound || (ratio > RATIO && ours.p99 - theirs.p99 > UNNOTICED_MS);
    rows.push({ count, ours, bare: theirs, ratio });
    console.log(`| ${count} | ${ours.p50}, ${ours.p99} | ${theirs.p50}, ${theirs.p99} | ${ratio} | ${bound} ms |`);
  }
  const counted = (await api.call('lobby.state', at)).inBox.r;
  if (counted !== PHONES) throw new Error(`${counted} votes in the box of ${PHONES} phones`);
  const ratios = Object.fromEntries(rows.map(({ count, ratio }) => [count, ratio]));
  console.log(JSON.stringify({ bench: 'votes', load: loadavg()[0], rows, ratios, holds: !exceeded }));
} finally {
  await shell.stop();
  await stopInTime(bare, { name: 'the bare server' });
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = exceeded ? 1 : 0;
process.exit();
