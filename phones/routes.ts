import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { BallotRequest, DeviceId, type JoinReply, JoinRequest, MessageRequest } from '../core/phones/phone-contract.ts';
import { TicketCode } from '../core/phones/ticket.ts';
import type { PhoneRoom } from '../services/phones/phone-room.ts';
import { readJson } from './body.ts';
import { createLimit } from './limits.ts';
import type { PhonePage } from './page.ts';
import { createStreams } from './streams.ts';
import { createVotesTogether } from './votes-together.ts';

const COOKIE = 'praatplaat-phone';
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;
const MINUTE = 60_000;
/**
 * Wrong codes of one address in a minute; in ten seconds: requests of one address without a number, requests of one number, and votes
 * of one number. A number has a limit of its own: behind a router a whole room has one address.
 */
const [WRONG_CODES, STRANGERS, REQUESTS, VOTES] = [5, 200, 100, 20];

/** Who asks: where from, and the number that it joined with. */
interface Phone {
  readonly address: string;
  readonly number: number | null;
}

/** The six routes of the server for phones: page, join, state, events, ballot, message. Everything else is refused. */
export function createRoutes(room: PhoneRoom, page: PhonePage, host: () => string) {
  const streams = createStreams(room);
  const castTogether = createVotesTogether(room);
  const now = () => performance.now();
  const wrongCodes = createLimit(WRONG_CODES, MINUTE, now);
  const strangers = createLimit(STRANGERS, 10_000, now);
  const requests = createLimit(REQUESTS, 10_000, now);
  const votes = createLimit(VOTES, 10_000, now);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.socket.remoteAddress ?? '';
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.headers.host !== host()) end(response, 421);
    else await answerFrom({ address, number: numberOf(request) }, request, response);
  }

  async function answerFrom(phone: Phone, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { address, number } = phone;
    const isAllowed = number === null ? strangers.allows(address) : requests.allows(String(number));
    if (!isAllowed) {
      end(response, 429);
      return;
    }
    if (number !== null) room.seen(number);
    if (request.method === 'GET') get(phone, request, response);
    // Browsers say where a request comes from when it can change something.
    else if (request.headers.origin !== `http://${host()}`) end(response, 403);
    else await change(phone, request, response);
  }

  function get({ address, number }: Phone, request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    if (path === '/' || TicketCode.safeParse(path.slice(1)).success) sendPage(request, response, address);
    else if (path !== '/state' && path !== '/events') end(response, 404);
    else if (number === null) end(response, 401);
    else if (path === '/state') send(response, room.state(number));
    else if (!streams.add(number, response)) end(response, 429);
  }

  async function change({ address, number }: Phone, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const route = `${request.method} ${request.url}`;
    if (route === 'POST /join') return join(await bodyOf(request, response, JoinRequest), response, address);
    if (number === null) end(response, 401);
    else if (route === 'PUT /ballot') await vote(number, await bodyOf(request, response, BallotRequest), response);
    else if (route === 'POST /message') write(number, await bodyOf(request, response, MessageRequest), response);
    else end(response, 404);
  }

  async function vote(number: number, ballot: BallotRequest | null, response: ServerResponse): Promise<void> {
    if (!ballot) return;
    if (votes.allows(String(number))) send(response, await castTogether(number, ballot));
    else end(response, 429);
  }

  function write(number: number, message: MessageRequest | null, response: ServerResponse): void {
    if (message) send(response, room.write(number, message));
  }

  function join(request: JoinRequest | null, response: ServerResponse, address: string): void {
    if (!request) return;
    const reply: JoinReply = wrongCodes.hasRoom(address) ? room.join(request) : { joined: false, why: 'too-often' };
    if (!reply.joined && reply.why === 'code-wrong') wrongCodes.allows(address);
    if (reply.joined) {
      response.setHeader('Set-Cookie', `${COOKIE}=${request.device}; HttpOnly; SameSite=Strict; Path=/; Max-Age=86400`);
    }
    send(response, reply);
  }

  function sendPage(request: IncomingMessage, response: ServerResponse, address: string): void {
    if (address !== request.socket.localAddress) room.reached();
    const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': page.policy,
      ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(packed ? page.gzipped : page.html);
  }

  const numberOf = (request: IncomingMessage) => {
    const device = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]{32})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
    return DeviceId.safeParse(device).success && device ? room.numberOf(device) : null;
  };

  return { answer, close: streams.close };
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { Connection: 'close' }).end();
}

function send(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

/** What was sent, when it is what this route takes; else the request is refused and this is null. */
async function bodyOf<T>(request: IncomingMessage, response: ServerResponse, schema: z.ZodType<T>): Promise<T | null> {
  const parsed = schema.safeParse(await readJson(request));
  if (parsed.success) return parsed.data;
  end(response, 400);
  if (!request.complete) request.destroy();
  return null;
}
