import { hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { ApiError } from '../../core/contract/errors.ts';
import type { Header, Kdf, SealedKind } from './header.ts';

/** What a pass phrase became. The phrase itself is nowhere kept. */
export interface SealKey {
  readonly kdf: Kdf;
  readonly master: Buffer;
}

/** OWASP Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1. A guess takes 128 MB and about a third of a second. */
const SETTINGS = { name: 'scrypt', N: 2 ** 17, r: 8, p: 1 } as const;
const KEY = 32;
const SALT = 16;

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const asBytes = (text: string) => Buffer.from(text, 'base64url');

/** The same words typed with capitals, hyphens or more spaces are the same phrase. */
const normal = (phrase: string) =>
  phrase
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
    .join(' ');

/** Makes the key for files that are made now. */
export type MakeKey = (phrase: string) => Promise<SealKey>;

/** The key for files that are made now; costs as much time as a guess. A lower `cost` is for tests that make many. */
export function newKey(phrase: string, cost: number = SETTINGS.N): Promise<SealKey> {
  return keyFor(phrase, { ...SETTINGS, N: cost, salt: asText(randomBytes(SALT)) });
}

/** The key that a phrase has with these settings: those of the file that is to be opened. */
export async function keyFor(phrase: string, kdf: Kdf): Promise<SealKey> {
  const { N, r, p, salt } = kdf;
  const master = await derive(normal(phrase), asBytes(salt), KEY, { N, r, p, maxmem: 2 ** 20 + 256 * N * r });
  return { kdf, master };
}

const fromMaster = ({ master }: SealKey, salt: Buffer, purpose: string) =>
  Buffer.from(hkdfSync('sha256', master, salt, `praatplaat ${purpose}`, KEY));

/** The header of a new file, and the key that only that file has. */
export function newFileKey(key: SealKey, kind: SealedKind): { readonly header: Header; readonly fileKey: Buffer } {
  const salt = randomBytes(KEY);
  const check = asText(fromMaster(key, salt, 'check'));
  return { header: { kind, kdf: key.kdf, salt: asText(salt), check }, fileKey: fromMaster(key, salt, 'file') };
}

/** The key of an existing file. Throws ApiError `sealed-phrase` when it was sealed with another phrase. */
export function fileKeyOf(key: SealKey, { salt, check }: Header): Buffer {
  const [expected, given] = [asBytes(check), fromMaster(key, asBytes(salt), 'check')];
  if (expected.length !== KEY || !timingSafeEqual(expected, given)) throw new ApiError('sealed-phrase');
  return fromMaster(key, asBytes(salt), 'file');
}
