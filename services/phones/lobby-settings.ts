import { z } from 'zod';
import { Wifi } from '../../core/phones/lobby-state.ts';
import { NUMBERS } from '../../core/phones/ticket.ts';
import type { Db } from '../database/opening/open.ts';
import { readSetting, writeSetting } from '../database/settings.ts';

const SETTING = 'lobby';
const Remembered = z.object({
  ip: z.string().nullable(),
  numbers: z.number().int().min(NUMBERS.lowest).max(NUMBERS.highest),
  withCards: z.boolean(),
  wifi: Wifi.nullable(),
});
type Remembered = z.infer<typeof Remembered>;
const FRESH: Remembered = { ip: null, numbers: 30, withCards: true, wifi: null };

/** How the lobby was opened last on this laptop. */
export function createLobbySettings(db: Db) {
  const read = () => Remembered.safeParse(readSetting(db, SETTING)).data ?? FRESH;
  return {
    read,
    change: (changes: Partial<Remembered>) => writeSetting(db, SETTING, { ...read(), ...changes }),
  };
}
