import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { randomOf } from '../../core/scan/small-groups/attack/world.ts';

const own = { randomUUID: crypto.randomUUID, randomInt: crypto.randomInt };

/** From now on the program makes up the same ids and orders for the same seed; keys stay random. `ownIds` ends it. */
export function seededIds(seed: number): void {
  const random = randomOf(seed);
  const hex = (length: number) => Array.from({ length }, () => random(16).toString(16)).join('');
  crypto.randomUUID = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  crypto.randomInt = ((low: number, high?: number) =>
    high === undefined ? random(low) : low + random(high - low)) as typeof crypto.randomInt;
  syncBuiltinESMExports();
}

export function ownIds(): void {
  Object.assign(crypto, own);
  syncBuiltinESMExports();
}
