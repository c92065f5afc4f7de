import { DEFAULT_LOOK, RoomLook } from '../../core/room/stage.ts';
import type { Db } from '../database/opening/open.ts';
import { readSetting, writeSetting } from '../database/settings.ts';

/** Where the look of the room views is kept: per laptop, because it belongs to her beamer and rooms. */
export interface LookStore {
  read(): RoomLook;
  write(look: RoomLook): void;
}

export function createLookStore(db: Db): LookStore {
  return {
    read: () => RoomLook.safeParse(readSetting(db, 'room-look')).data ?? DEFAULT_LOOK,
    write: (look) => writeSetting(db, 'room-look', look),
  };
}
