import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const secret = () => randomBytes(24).toString('base64url');

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/** Who may talk to the shell: a token in the address works once and becomes a cookie that scripts cannot read. */
export interface Sessions {
  /** A new one-time token. */
  issueToken(): string;
  /** Trades a token for the Set-Cookie header of a session; null when the token is wrong or used. */
  redeem(token: string): string | null;
  isKnown(request: IncomingMessage): boolean;
  /** The key with which a second start of the program may ask for a new token. */
  readonly key: string;
  isKey(given: string | undefined): boolean;
}

export function createSessions(): Sessions {
  const tokens = new Set<string>();
  const sessions = new Set<string>();
  const key = secret();
  // Browsers send a cookie to every port of an address: another name at each start keeps two programs apart.
  const name = `praatplaat-${randomBytes(6).toString('hex')}`;
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
      const session = secret();
      sessions.add(session);
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isKnown(request) {
      const cookie = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1];
      return cookie !== undefined && sessions.has(cookie);
    },
  };
}
