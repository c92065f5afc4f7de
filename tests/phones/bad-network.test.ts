import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { BallotReply, JoinReply, PhoneState } from '../../core/phones/phone-contract.ts';
import { inTime } from '../../tools/wait.mjs';
import { badNetwork, type Fate } from '../helpers/bad-network.ts';
import { atFirst } from '../helpers/place.ts';
import { unwrap } from '../helpers/services.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** Each run starts programs and kills them: more runs on demand. */
const RUNS = Number(process.env.NETWORK_RUNS ?? 3);
const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'node_modules/.cache', `serve-phones-${process.pid}`);
const PHONES = 4;
/** A phone waits so long for an answer, and asks again. Shorter than a real one, as all of this network is. */
const PATIENCE_MS = 120;
const LIMIT_MS = 30_000;
const hex = () => randomBytes(16).toString('hex');
const at = atFirst('t');

type Step =
  | { readonly do: 'vote'; readonly phone: number; readonly score: number }
  | { readonly do: 'take back'; readonly phone: number }
  | { readonly do: 'undo' | 'close and open' | 'kill' };

const fate: fc.Arbitrary<Fate> = fc.oneof(
  fc.constantFrom<Fate>(
    { kind: 'through' },
    { kind: 'refused' },
    { kind: 'silent' },
    { kind: 'asleep' },
    { kind: 'cut' },
  ),
  // So late that the phone asked again, or that all votes were received meanwhile.
  fc.record({
    kind: fc.constant('late' as const),
    ms: fc.oneof(fc.integer({ min: 5, max: 400 }), fc.integer({ min: 1500, max: 3000 })),
  }),
);
const phone = fc.integer({ min: 0, max: PHONES - 1 });
const vote = fc.record({ do: fc.constant('vote' as const), phone, score: fc.integer({ min: 1, max: 10 }) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: vote },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take back' as const), phone }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'close and open' as const, 'kill' as const) }),
  },
);

beforeAll(() =>
  build({
    ...{ root: ROOT, configFile: false, logLevel: 'error' },
    build: {
      ...{ ssr: path.join(import.meta.dirname, 'serve-phones.ts'), outDir: BUILT, target: 'node24', minify: false },
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  }),
);
afterAll(() => rmSync(BUILT, { recursive: true, force: true }));

/** The program on this folder, with what she does; it can be killed and started again. */
async function laptopOn(folder: string) {
  let child: ChildProcess;
  let lastId = 0;
  const said = (found: (message: never) => boolean) =>
    new Promise<never>((resolve) => {
      const from = child;
      from.on('message', function hear(message) {
        if (!found(message as never)) return;
        from.off('message', hear);
        resolve(message as never);
      });
    });
  const start = async () => {
    child = fork(path.join(BUILT, 'serve-phones.js'), [folder, String(PHONES)], { execArgv: ['--no-warnings'] });
    return inTime(
      said(({ url }: { url?: string }) => Boolean(url)),
      LIMIT_MS,
      'the program starts',
    ) as Promise<{
      url: string;
      codes: string[];
    }>;
  };
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  return {
    start,
    kill,
    async call(method: string, input: unknown) {
      lastId += 1;
      const id = lastId;
      const reply = said((message: { id?: number }) => message.id === id);
      child.send({ id, method, input });
      return ((await inTime(reply, LIMIT_MS, method)) as { reply: Parameters<typeof unwrap>[0] }).reply;
    },
  };
}

/** A phone behind a bad network: it asks until there is an answer. */
function phoneBehind(port: number, host: () => string) {
  const device = hex();
  const once = (method: string, to: string, body: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const headers = { host: host(), origin: `http://${host()}`, cookie: `praatplaat-phone=${device}` };
      const asked = request({ host: '127.0.0.1', port, method, path: to, headers, agent: false }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += String(chunk);
        });
        response.on('end', () => (response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text))));
        response.on('error', reject);
      });
      asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error('no answer')));
      asked.on('error', reject).end(body ? JSON.stringify(body) : undefined);
    });
  async function ask<T>(method: string, to: string, body?: unknown): Promise<T> {
    for (;;) {
      const answer = await once(method, to, body).catch(() => null);
      if (answer !== null) return answer as T;
      await pause(PATIENCE_MS / 4);
    }
  }
  let [turn, received] = [0, 0];
  return {
    join: (code: string) => ask<JoinReply>('POST', '/join', { code, device }),
    /** The turn of its last vote that was received. */
    received: () => received,
    state: () => ask<PhoneState>('GET', '/state'),
    async vote(score: number): Promise<BallotReply> {
      turn += 1;
      const mine = turn;
      const choices = [{ optionId: 'a', value: score }];
      const vote = { roundId: 'r', turn: mine, nonce: hex(), perspective: null, choices };
      const reply = await ask<BallotReply>('PUT', '/ballot', vote);
      if (reply.received) received = Math.max(received, mine);
      return reply;
    },
  };
}

async function play(steps: readonly Step[], fates: readonly Fate[]): Promise<void> {
  const laptop = await laptopOn(tempFolder());
  const { url, codes } = await laptop.start();
  let { host } = new URL(url);
  const network = await badNetwork();
  onTestFinished(network.close);
  network.leadsTo(Number(new URL(url).port));
  const phones = Array.from({ length: PHONES }, () => phoneBehind(network.port, () => host));
  const joined = await Promise.all(phones.map((one, i) => one.join(codes[i] ?? '')));
  expect(joined).toEqual(phones.map((_, i) => ({ joined: true, number: i + 1 })));
  network.worsen(fates);
  const run = (command: unknown) => laptop.call('document.run', { ...at, command });
  const inBox = async () =>
    unwrap<{ inBox: Record<string, number> }>(await laptop.call('lobby.state', at)).inBox.r ?? 0;

  const acts: Record<Exclude<Step['do'], 'vote' | 'take back'>, () => Promise<void>> = {
    async undo() {
      const before = await inBox();
      const { ok } = await laptop.call('document.undo', at);
      if (ok) unwrap(await laptop.call('document.redo', at));
      expect(await inBox()).toBeGreaterThanOrEqual(before);
    },
    async 'close and open'() {
      if ((await run({ type: 'round.close', id: 'r' })).ok) unwrap(await run({ type: 'round.open', id: 'r' }));
    },
    async kill() {
      const received = phones.map((one) => one.received());
      await laptop.kill();
      const again = await laptop.start();
      host = new URL(again.url).host;
      network.leadsTo(Number(new URL(again.url).port));
      const states = await Promise.all(phones.map((one) => one.state()));
      for (const [i, { number, round }] of states.entries()) {
        expect(number).toBe(i + 1);
        expect(round?.turn).toBeGreaterThanOrEqual(received[i] ?? 0);
      }
    },
  };
  const voting: Promise<unknown>[] = [];
  for (const one of steps) {
    if (one.do === 'vote') voting.push(phones[one.phone]?.vote(one.score) ?? Promise.resolve());
    else if (one.do === 'take back') await laptop.call('lobby.takeBack', { roundId: 'r', number: one.phone + 1 });
    else await acts[one.do]();
  }
  await Promise.all(voting);
  const last = phones.map((_, i) => 1 + ((i + steps.length) % 10));
  expect(await Promise.all(phones.map((one, i) => one.vote(last[i] ?? 0)))).toEqual(
    phones.map(() => ({ received: true })),
  );
  await network.quiet();
  expect(await inBox()).toBe(PHONES);
  unwrap(await run({ type: 'round.close', id: 'r' }));
  unwrap(await run({ type: 'round.reveal', id: 'r' }));
  const { document } = unwrap<{ document: { records: { kind: string; choices: { value: number }[] }[] } }>(
    await laptop.call('trajectories.open', { id: 't' }),
  );
  const counted = document.records.flatMap(({ kind, choices }) => (kind === 'ballot' ? choices[0]?.value : []));
  const inOrder = (scores: readonly (number | undefined)[]) => scores.toSorted((a = 0, b = 0) => a - b);
  expect(inOrder(counted)).toEqual(inOrder(last));
  await Promise.all([network.close(), laptop.kill()]);
}

test(
  '[V24] on a network that goes silent, breaks off, delays and brings back in another order, each phone is counted once with its last vote, whatever she does and when the program is killed',
  async () => {
    const meeting = [
      fc.array(step, { minLength: 4, maxLength: 14, size: 'max' }),
      fc.array(fate, { minLength: 10, maxLength: 40, size: 'max' }),
    ] as const;
    await fc.assert(fc.asyncProperty(...meeting, play), { numRuns: RUNS, endOnFailure: true });
  },
  30_000 + RUNS * 30_000,
);
