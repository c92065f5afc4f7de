import type { BallotBox } from '../ballot-box/ballot-box.ts';
import type { Db } from '../database/opening/open.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { EventHub } from '../event-hub.ts';
import type { Lobby, LobbyRules } from './lobby.ts';
import type { PhoneDoor } from './phone-room.ts';
import type { Rehearsal } from './rehearsal.ts';

/** What the lobby is put together of. */
export interface LobbyNeeds {
  readonly db: Db;
  readonly box: BallotBox;
  readonly documents: DocumentService;
  readonly hub: EventHub;
  readonly municipality: (trajectoryId: string) => string;
  /** Throws ApiError `disk-gone` when what is written would not be kept. */
  readonly requireDisk: () => void;
  /** A clock that only runs forward, in milliseconds. */
  readonly now: () => number;
  /** Another number of people voted or is in: the room's picture may be another one. */
  readonly onCounts: (trajectoryId: string) => void;
  /** A countdown began, or (null) ended. */
  readonly onCountdown: (seconds: number | null) => void;
}

/** A lobby whose door is open. */
export interface Opened {
  readonly lobby: Lobby;
  readonly rules: LobbyRules;
  readonly door: PhoneDoor;
  /** Null: made-up votes have no place in this trajectory. */
  readonly rehearsal: Rehearsal | null;
}
