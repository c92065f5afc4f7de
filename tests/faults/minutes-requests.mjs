/**
 * Opens minutes in LibreOffice in a network of its own, where every address of the world is this machine and somebody listens
 * at the door: `npm run faults:requests -- --count 20`. Most templates ask for something outside; they are opened themselves
 * too, and must be heard, else this proves nothing. Linux, as root, with LibreOffice.
 */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { adoptTemplate } from '../../minutes/template/adopt-template.ts';
import { OUR_STYLE } from '../../minutes/write-minutes.ts';
import { writeActions } from '../../services/exports/actions-workbook.ts';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { anyTemplate, oddTemplate } from '../helpers/odd-template.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { anyMinutes } from '../minutes/naughty-models.ts';

const IN_OWN_NETWORK = 'PRAATPLAAT_OWN_NETWORK';
/** All addresses are this machine, and it answers for names too. */
const ALONE =
  'ip link set lo up && ip route add local 0.0.0.0/0 dev lo && mount --bind "$1" /etc/resolv.conf && shift && exec "$@"';
const DOORS = [53, 80, 443, 445, 3128, 8080];

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20' }, seed: { type: 'string', default: '20261203' } },
});
process.exitCode = process.env[IN_OWN_NETWORK] ? await listenAndOpen() : await enterAndGo();

async function enterAndGo() {
  const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-network-'));
  const names = path.join(folder, 'resolv.conf');
  writeFileSync(names, 'nameserver 127.0.0.1\n');
  const self = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const child = spawn('unshare', ['--net', '--mount', 'sh', '-c', ALONE, 'sh', names, ...self], {
    stdio: 'inherit',
    env: { ...process.env, [IN_OWN_NETWORK]: folder },
  });
  const [code] = await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
  return code ?? 1;
}

async function listenAndOpen() {
  const folder = process.env[IN_OWN_NETWORK] ?? '';
  const heard = await listen();
  const templates = fc.sample(anyTemplate, { numRuns: Number(values.count), seed: Number(values.seed) });
  const models = fc.sample(anyMinutes, { numRuns: Number(values.count), seed: Number(values.seed) });
  const ours = path.join(folder, 'ours');
  const theirs = path.join(folder, 'theirs');
  for (const one of [ours, theirs]) mkdirSync(one);
  for (const [i, model] of models.entries()) {
    const odd = { ...(templates[i] ?? templates[0]), outside: i % 4 !== 0 };
    const bytes = oddTemplate(/** @type {import('../helpers/odd-template.ts').OddTemplate} */ (odd));
    const style = i % 2 === 0 ? OUR_STYLE : { ...OUR_STYLE, template: adoptTemplate(bytes).parts };
    writeFileSync(path.join(ours, `${i}.docx`), await writeMinutes(model, picturesFor(model), style));
    if (i % 5 === 0) writeFileSync(path.join(ours, `${i}.xlsx`), await writeActions(model, 'Afspraken', new Date(0)));
    if (odd.outside && i < 6) writeFileSync(path.join(theirs, `${i}.docx`), bytes);
  }
  await open(folder, ours);
  const ofOurs = heard.splice(0);
  await open(folder, theirs);
  console.log(`${models.length} minutes: ${ofOurs.length} requests ${ofOurs.slice(0, 5).join(' ')}`);
  console.log(`templates as they came: ${heard.length} requests`);
  return ofOurs.length === 0 && heard.length > 0 ? 0 : 1;
}

/** Who knocked, by door; grows while others listen. */
async function listen() {
  /** @type {string[]} */
  const heard = [];
  for (const door of DOORS) {
    const server = createServer((socket) => {
      heard.push(`tcp:${door}`);
      socket.destroy();
    });
    server.listen(door, '0.0.0.0').unref();
    await once(server, 'listening');
  }
  const names = createSocket('udp4', () => heard.push('name'));
  names.bind(53).unref();
  await once(names, 'listening');
  return heard;
}

/** @param {string} folder @param {string} files */
async function open(folder, files) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const command = `exec timeout 600 soffice ${profile} --headless --convert-to pdf --outdir "${folder}/pdf" "${files}"/*`;
  const child = spawn('sh', ['-c', command], { stdio: 'ignore' });
  await once(child, 'exit');
}
