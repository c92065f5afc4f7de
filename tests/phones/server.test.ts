import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JoinReply, PhoneState } from '../../core/phones/phone-contract.ts';
import { readPage } from '../../phones/page.ts';
import { phoneDoor } from '../../phones/server.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { roomOfPhones } from '../services/phones/room-of-phones.ts';

const hex = () => randomBytes(16).toString('hex');

interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly body?: unknown;
  readonly headers?: IncomingHttpHeaders;
  readonly device?: string;
  /** The address of this phone: all of 127.0.0.0/8 is this machine. */
  readonly from?: string;
}

/** The real server on the real services, and phones that ask it things over the network. */
async function openServer() {
  const started = await roomOfPhones();
  const folder = tempFolder();
  writeFileSync(path.join(folder, 'phone.js'), 'document.title = "</script>";');
  writeFileSync(path.join(folder, 'phone.css'), 'p{margin:0}');
  const problems: unknown[] = [];
  const open = phoneDoor({ page: readPage(folder), log: (error) => problems.push(error) });
  const door = await open(started.room, { card: 'lo', ip: '127.0.0.1', ownLaptop: true });
  onTestFinished(() => door.close());
  const { host, port, origin } = new URL(door.url);
  const ask = ({ method = 'GET', path: to = '/', body, headers = {}, device, from = '127.0.0.1' }: Ask) =>
    new Promise<{ status: number; text: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
      const cookie = device ? { cookie: `praatplaat-phone=${device}` } : {};
      const all = { host, ...(method === 'GET' ? {} : { origin }), ...cookie, ...headers };
      const options = { host: '127.0.0.1', port, method, path: to, headers: all, localAddress: from, agent: false };
      const asked = request(options, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += String(chunk);
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
        response.on('error', reject);
      });
      asked.setTimeout(5000, () => asked.destroy(new Error('no answer')));
      asked.on('error', reject);
      asked.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
    });
  const post = async <T>(to: string, body: unknown, device?: string, from?: string) => {
    const method = to === '/ballot' ? 'PUT' : 'POST';
    const { status, text } = await ask({
      method,
      path: to,
      body,
      ...(device ? { device } : {}),
      ...(from ? { from } : {}),
    });
    return status === 200 ? (JSON.parse(text) as T) : status;
  };
  /** A phone that joined over the network. */
  const joined = async (number: number, from?: string) => {
    const device = hex();
    const code = started.services.lobby.tickets.codes()[number - 1];
    expect(await post<JoinReply>('/join', { code, device }, undefined, from)).toEqual({ joined: true, number });
    return device;
  };
  return { ...started, ask, post, joined, problems, host, port, origin };
}

describe('the server for phones', () => {
  it('lets a phone join, vote and read its own state, and gives a policy that runs nothing else', async () => {
    const { ask, post, joined, vote } = await openServer();
    const page = await ask({ path: '/' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<\\/script>');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-/);
    const device = await joined(3);
    expect(await post('/ballot', vote(1, [4]), device)).toEqual({ received: true });
    const state = JSON.parse((await ask({ path: '/state', device })).text) as PhoneState;
    expect(state).toMatchObject({ number: 3, round: { mine: { choices: [{ value: 4 }] }, turn: 1 } });
  });

  it('knows six routes, and answers nothing else, whatever is asked', async () => {
    const { ask, joined, problems } = await openServer();
    const device = await joined(1);
    const paths = [
      '/api',
      '/ws/facilitator',
      '/../package.json',
      '/%2e%2e/x',
      '/state/',
      '/STATE',
      '/phone.js',
      '/join',
      '/ballot',
      '/favicon.ico',
      '//evil',
      '/events?x',
      '/\u0000',
    ];
    for (const to of paths) {
      const answer = await ask({ path: to.replaceAll('\u0000', '%00'), device }).catch(() => ({ status: 400 }));
      expect([400, 404], to).toContain(answer.status);
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE']) {
      for (const to of ['/', '/state', '/events', '/x', method === 'PUT' ? '/join' : '/ballot']) {
        const { status } = await ask({ method, path: to, device, from: '127.0.0.9' });
        expect([400, 403, 404], `${method} ${to}`).toContain(status);
      }
    }
    expect(problems).toEqual([]);
  });

  it('refuses another host, another origin, and who has no number', async () => {
    const { ask, joined, vote, origin } = await openServer();
    const device = await joined(2);
    const ballot = { method: 'PUT', path: '/ballot', body: vote(1, [4]), device };
    expect((await ask({ headers: { host: 'praatplaat.example:4173' }, device })).status).toBe(421);
    for (const from of ['http://evil.example', 'null', origin.toUpperCase(), `${origin}.evil.example`, '']) {
      expect((await ask({ ...ballot, headers: { origin: from } })).status, from).toBe(403);
    }
    for (const nobody of [hex(), 'x', '0'.repeat(32)]) {
      expect((await ask({ ...ballot, device: nobody })).status).toBe(401);
      expect((await ask({ path: '/state', device: nobody })).status).toBe(401);
    }
    expect((await ask({ path: '/state' })).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('lets nobody guess a code: after five wrong ones an address waits, and others join as before', async () => {
    const { post, joined, state } = await openServer();
    const answers = new Map<string, number>();
    for (let i = 0; i < 150; i++) {
      const code = Array.from({ length: 6 }, (_, k) => 'ABCDEFGH'[(i >> (2 * k)) % 8]).join('');
      const reply = await post<JoinReply>('/join', { code, device: hex() }, undefined, '127.0.0.66');
      const why = typeof reply === 'number' ? String(reply) : reply.joined ? 'joined' : reply.why;
      answers.set(why, (answers.get(why) ?? 0) + 1);
    }
    expect(answers.get('code-wrong')).toBe(5);
    expect(answers.get('joined')).toBeUndefined();
    expect((answers.get('too-often') ?? 0) + (answers.get('429') ?? 0)).toBe(145);
    await joined(7, '127.0.0.67');
    expect((await state()).numbers.filter(({ presence }) => presence !== 'out').map(({ number }) => number)).toEqual([
      7,
    ]);
  });

  it('reads no body that is too long, too slow or no vote', async () => {
    const { ask, post, joined, host, port, ballots, services } = await openServer();
    const device = await joined(4);
    const big = await ask({ method: 'PUT', path: '/ballot', body: 'x'.repeat(5_000_000), device }).catch(() => null);
    expect(big?.status ?? 400).toBe(400);
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '{"roundId":"r"}',
      JSON.stringify({ roundId: 'r', number: 5, turn: 1 }),
    ]) {
      expect((await ask({ method: 'PUT', path: '/ballot', body, device })).status, body).toBe(400);
    }
    const options = [{ optionId: 'a', value: 11 }];
    const wrong = { roundId: 'r', turn: 1, nonce: hex(), perspective: null, choices: options };
    expect(await post('/ballot', wrong, device)).toEqual({ received: false, why: 'ballot-bad-choice' });
    expect(await post('/ballot', { ...wrong, choices: [], number: 5 }, device)).toBe(400);
    const slow = connect(Number(port), '127.0.0.1');
    slow.write(`POST /join HTTP/1.1\r\nHost: ${host}\r\n`);
    const ended = new Promise((resolve) => slow.once('close', resolve));
    slow.on('error', () => undefined);
    slow.resume();
    expect(
      await Promise.race([ended.then(() => 'closed'), new Promise((done) => setTimeout(done, 9000, 'open'))]),
    ).toBe('closed');
    expect([ballots(), services.box.people('r')]).toEqual([[], 0]);
  });

  it('stays there for the others while one phone floods it', async () => {
    const { ask, post, joined, vote, services } = await openServer();
    const bad = await joined(8, '127.0.0.80');
    const flood = Array.from({ length: 600 }, (_, i) =>
      ask({ method: 'PUT', path: '/ballot', body: vote(i + 1, [1]), device: bad, from: '127.0.0.80' }).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    const good = await joined(9, '127.0.0.90');
    expect(await post('/ballot', vote(1, [9]), good, '127.0.0.90')).toEqual({ received: true });
    const statuses = await Promise.all(flood);
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(20);
    expect(services.box.people('r')).toBe(2);
  });

  it('serves a whole room that comes from one address, also while a stranger there floods it', async () => {
    const { ask, post, joined, vote, host, port, services } = await openServer();
    const listen = (device: string) =>
      new Promise<number>((resolve, reject) => {
        const headers = { host, cookie: `praatplaat-phone=${device}` };
        const asked = request({ host: '127.0.0.1', port, path: '/events', headers, agent: false }, (response) => {
          response.on('error', () => undefined).resume();
          resolve(response.statusCode ?? 0);
        });
        asked.on('error', reject).end();
        onTestFinished(() => void asked.destroy());
      });
    const devices = await Promise.all(Array.from({ length: 40 }, (_, i) => joined(i + 1)));
    expect(new Set(await Promise.all(devices.map(listen)))).toEqual(new Set([200]));
    const flood = Array.from({ length: 400 }, () => ask({}).then(({ status }) => status));
    expect(await Promise.all(flood)).toContain(429);
    for (const device of devices) {
      expect((await ask({ path: '/state', device })).status).toBe(200);
      expect(await post('/ballot', vote(1, [7]), device)).toEqual({ received: true });
    }
    expect(services.box.people('r')).toBe(40);
    const [first = ''] = devices;
    const more = await Promise.all(Array.from({ length: 6 }, () => listen(first)));
    expect(more.filter((status) => status === 429)).toHaveLength(3);
  });
});
