import { createCipheriv, createDecipheriv } from 'node:crypto';
import { ApiError } from '../../core/contract/errors.ts';
import { HEADER_MOST, type Header, readHeader, type SealedKind, writeHeader } from './header.ts';
import { fileKeyOf, newFileKey, type SealKey } from './seal-key.ts';

/** Bytes that come piece by piece. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const FRAME = 1024 * 1024;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

/**
 * The nonce of a frame: its number and whether it is the last one. So no frame can be left out, moved or cut off the end
 * without being noticed: the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár (CRYPTO 2015).
 */
function nonceOf(frame: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(frame, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** Gives the pieces again in pieces of exactly `size`; the last one is shorter and may be empty. Each is a copy. */
async function* inPieces(pieces: Pieces, size: number): AsyncGenerator<{ bytes: Buffer; isLast: boolean }> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(Buffer.from(piece));
    length += piece.byteLength;
    if (length <= size) continue;
    let all = Buffer.concat(waiting);
    for (; all.length > size; all = all.subarray(size)) yield { bytes: all.subarray(0, size), isLast: false };
    waiting = [all];
    length = all.length;
  }
  yield { bytes: Buffer.concat(waiting), isLast: true };
}

/** Seals bytes with AES-256-GCM, a frame of 1 MB at a time: memory stays the same however much there is. */
export async function* seal(pieces: Pieces, key: SealKey, kind: SealedKind): AsyncGenerator<Buffer> {
  const { header, fileKey } = newFileKey(key, kind);
  const head = writeHeader(header);
  yield head;
  let frame = 0;
  for await (const { bytes, isLast } of inPieces(pieces, FRAME)) {
    const cipher = createCipheriv(CIPHER, fileKey, nonceOf(frame, isLast)).setAAD(head);
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    frame += 1;
  }
}

/**
 * Opens a sealed file; `keyOf` finds the key for its header. Nothing is given of a frame that was not verified. Throws
 * ApiError `sealed-unknown`, `sealed-newer`, `sealed-phrase` or `sealed-damaged`; the last also when the end is missing.
 */
export async function* unseal(
  pieces: Pieces,
  keyOf: (header: Header) => SealKey | Promise<SealKey>,
): AsyncGenerator<Buffer> {
  const { start, rest } = await startOf(pieces);
  const { header, bytes: head } = readHeader(start);
  const fileKey = fileKeyOf(await keyOf(header), header);
  let frame = 0;
  for await (const { bytes, isLast } of inPieces(following(start.subarray(head.length), rest), FRAME + TAG)) {
    yield openFrame(bytes, fileKey, nonceOf(frame, isLast), head);
    frame += 1;
  }
}

function openFrame(bytes: Buffer, fileKey: Buffer, nonce: Buffer, head: Buffer): Buffer {
  const end = bytes.length - TAG;
  if (end < 0) throw new ApiError('sealed-damaged');
  const decipher = createDecipheriv(CIPHER, fileKey, nonce, { authTagLength: TAG }).setAAD(head);
  decipher.setAuthTag(bytes.subarray(end));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, end)), decipher.final()]);
  } catch {
    throw new ApiError('sealed-damaged');
  }
}

/** As many bytes as a header can have, and what comes after them. */
async function startOf(pieces: Pieces): Promise<{ start: Buffer; rest: AsyncIterator<Uint8Array> }> {
  const rest = asAsync(pieces);
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEADER_MOST) {
    const { value, done } = await rest.next();
    if (done) break;
    parts.push(value);
    length += value.byteLength;
  }
  return { start: Buffer.concat(parts), rest };
}

async function* asAsync(pieces: Pieces): AsyncGenerator<Uint8Array, undefined> {
  yield* pieces;
}

async function* following(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** All pieces as one. */
export async function together(pieces: Pieces): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}
