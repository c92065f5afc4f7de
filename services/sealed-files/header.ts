import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ApiError } from '../../core/contract/errors.ts';

/** What a sealed file holds: one trajectory (trajectbestand), or a copy of all data. */
export const SealedKind = z.enum(['trajectory', 'copy']);
export type SealedKind = z.infer<typeof SealedKind>;

const Bytes = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** How the key is made of the pass phrase: scrypt (RFC 7914). Limits keep a made-up file from taking all memory. */
export const Kdf = z.object({
  name: z.literal('scrypt'),
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 18),
  r: z.number().int().min(1).max(8),
  p: z.number().int().min(1).max(4),
  salt: Bytes,
});
export type Kdf = z.infer<typeof Kdf>;

/** Stands in front of what is sealed, readable for everyone: nothing in it says whose file it is or what is in it. */
export const Header = z.object({
  kind: SealedKind,
  kdf: Kdf,
  /** Makes the key of this one file. */
  salt: Bytes,
  /** Tells the right key from a wrong one. */
  check: Bytes,
});
export type Header = z.infer<typeof Header>;

/** Every version of the format begins with these bytes, its version, the length of the header, the header, and their SHA-256. */
const MAGIC = Buffer.from('Praatpl\0');
const VERSION = 1;
const FIXED = MAGIC.length + 2 + 4;
const SUM = 32;
const LONGEST = 4096;

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** The header as the bytes that a file begins with. */
export function writeHeader(header: Header): Buffer {
  const body = Buffer.from(JSON.stringify(header));
  const fixed = Buffer.alloc(FIXED);
  MAGIC.copy(fixed);
  fixed.writeUInt16BE(VERSION, MAGIC.length);
  fixed.writeUInt32BE(body.length, MAGIC.length + 2);
  const all = Buffer.concat([fixed, body]);
  return Buffer.concat([all, sumOf(all)]);
}

/** How many bytes of a file must be there to read its header. */
export const HEADER_MOST = FIXED + LONGEST + SUM;

/**
 * Reads the header that a file begins with; `bytes` are all that belong to it. Throws ApiError `sealed-unknown` (no file of
 * ours), `sealed-damaged` or `sealed-newer`.
 */
export function readHeader(file: Buffer): { readonly header: Header; readonly bytes: Buffer } {
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) throw new ApiError('sealed-unknown');
  if (file.length < FIXED) throw new ApiError('sealed-damaged');
  const end = FIXED + file.readUInt32BE(MAGIC.length + 2);
  const [all, sum] = [file.subarray(0, end), file.subarray(end, end + SUM)];
  if (end > FIXED + LONGEST || !sumOf(all).equals(sum)) throw new ApiError('sealed-damaged');
  if (file.readUInt16BE(MAGIC.length) !== VERSION) throw new ApiError('sealed-newer');
  const { data } = Header.safeParse(JSON.parse(all.subarray(FIXED).toString()));
  if (!data) throw new ApiError('sealed-newer');
  return { header: data, bytes: file.subarray(0, end + SUM) };
}
