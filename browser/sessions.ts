import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const secret = () => randomBytes(24).toString('base64url');

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/** Where a window shows its secret: a header of a request, or the second protocol that a socket asks for. */
export const WINDOW_HEADER = 'x-praatplaat-window';
const PROTOCOLS_HEADER = 'sec-websocket-protocol';

/** What a token is traded for: a cookie that scripts cannot read, and a secret that only the window that got it has. */
export interface Login {
  readonly cookie: string;
  readonly windowSecret: string;
}

/**
 * Who may talk to the shell. A cookie goes to every program on this laptop that the browser visits, so it is not enough: it
 * gets the pages, which are the same for everyone. What people made needs the secret of the window beside it.
 */
export interface Sessions {
  /** A new one-time token. */
  issueToken(): string;
  /** Trades a token for a session; null when the token is wrong or used. */
  redeem(token: string): Login | null;
  /** Whether it has the cookie of a session: enough for the pages. */
  isKnown(request: IncomingMessage): boolean;
  /** Whether it has the cookie of a session and the secret of its window. */
  isOwnWindow(request: IncomingMessage): boolean;
  /** The key with which a second start of the program may ask for a new token. */
  readonly key: string;
  isKey(given: string | undefined): boolean;
}

/** The secret of a window as it shows it. */
function shownSecret({ headers }: IncomingMessage): string | undefined {
  const inHeader = headers[WINDOW_HEADER];
  return typeof inHeader === 'string' ? inHeader : headers[PROTOCOLS_HEADER]?.split(',')[1]?.trim();
}

export function createSessions(): Sessions {
  const tokens = new Set<string>();
  const sessions = new Map<string, string>();
  const key = secret();
  // Browsers send a cookie to every port of an address: another name at each start keeps two programs apart.
  const name = `praatplaat-${randomBytes(6).toString('hex')}`;
  const windowSecretOf = (request: IncomingMessage) => {
    const cookie = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1];
    return cookie === undefined ? undefined : sessions.get(cookie);
  };
  return {
    key,
    isKey: (given) => given !== undefined && same(given, key),
    issueToken() {
      const token = secret();
      tokens.add(token);
      return token;
    },
    redeem(given) {
      const token = [...tokens].find((one) => same(one, given));
      if (!token) return null;
      tokens.delete(token);
      const [session, windowSecret] = [secret(), secret()];
      sessions.set(session, windowSecret);
      return { cookie: `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`, windowSecret };
    },
    isKnown: (request) => windowSecretOf(request) !== undefined,
    isOwnWindow(request) {
      const [expected, given] = [windowSecretOf(request), shownSecret(request)];
      return expected !== undefined && given !== undefined && same(given, expected);
    },
  };
}
