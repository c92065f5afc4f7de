import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { Cast, type Held } from '../../core/voting/box.ts';
import type { RoundKeys } from './keys.ts';

/** A vote is made as long as this, or a whole number of times, so that its length tells nothing of what was chosen. */
const BLOCK = 1024;
const [IV, TAG] = [12, 16];
const Sealed = Cast.omit({ way: true });

/** Who voted, as it stands on disk: only with the key is it known of which number it is. */
export function voterOf({ voter }: RoundKeys, number: number): Buffer {
  return createHmac('sha256', voter).update(String(number)).digest();
}

/** Encrypts a vote (AES-256-GCM), bound to who voted: moved to another number it cannot be read. */
export function seal({ vote }: RoundKeys, voter: Uint8Array, { way: _, ...held }: Held): Buffer {
  const text = Buffer.from(JSON.stringify(held));
  const padded = Buffer.alloc(Math.ceil(text.length / BLOCK) * BLOCK, ' ');
  text.copy(padded);
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', vote, iv).setAAD(voter);
  return Buffer.concat([iv, cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `seal` made. Throws when the key or the voter is another one, or the vote was damaged. */
export function unseal({ vote }: RoundKeys, voter: Uint8Array, sealed: Uint8Array): z.infer<typeof Sealed> {
  const [iv, tag] = [sealed.subarray(0, IV), sealed.subarray(sealed.length - TAG)];
  const decipher = createDecipheriv('aes-256-gcm', vote, iv).setAAD(voter);
  decipher.setAuthTag(tag);
  const text = Buffer.concat([decipher.update(sealed.subarray(IV, sealed.length - TAG)), decipher.final()]);
  return Sealed.parse(JSON.parse(text.toString()));
}
