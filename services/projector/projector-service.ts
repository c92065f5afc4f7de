import { chartFrame } from '../../core/contract/chart-frame.ts';
import type { DocumentChange, ProjectorChoice, ProjectorFrame, RoomRecord } from '../../core/contract/snapshots.ts';
import type { Diff } from '../../core/document/diff.ts';
import type { Document } from '../../core/document/document.ts';
import { recordOf } from '../../core/document/document.ts';
import type { DocumentRecord } from '../../core/document/records.ts';
import type { Template } from '../../core/praatplaat/template.ts';
import type { ScanResults } from '../../core/scan/results.ts';
import { roomRoundOf } from '../../core/voting/room-round.ts';
import type { EventHub } from '../event-hub.ts';

/** What the projector service may read of a trajectory. */
export interface RoomSource {
  readonly municipality: string;
  readonly template: Template;
  readonly document: Document;
  readonly revision: number;
  readonly results: ScanResults | null;
}

/** Decides what the room sees. Starts with nothing, and goes back to nothing with another trajectory. */
export interface ProjectorService {
  choose(trajectoryId: string, choice: ProjectorChoice): void;
  /** The facilitator opened this trajectory: what is shown of another one disappears. */
  opened(trajectoryId: string): void;
  frame(): ProjectorFrame;
  documentChanged(change: DocumentChange): void;
  /** The name changed or the trajectory was removed: draw again. */
  refresh(trajectoryId: string): void;
  /** Other results were stored: tell the facilitator's window and draw again. */
  resultsChanged(trajectoryId: string): void;
  /** The shell says how many projector windows are open. */
  windowsChanged(windows: number): void;
}

const isRoomRecord = (record: DocumentRecord | null): record is RoomRecord =>
  record !== null && (record.kind === 'card' || record.kind === 'improvementTask' || record.kind === 'action');

type LiveShow = 'praatplaat' | 'actions';

/** Whether a record belongs on what is shown: the agreed actions need no cards. */
const isShown = (record: DocumentRecord | null, show: LiveShow): record is RoomRecord =>
  isRoomRecord(record) && (show === 'praatplaat' || record.kind !== 'card');

/** The part of a diff that the room may see. */
function roomDiff(diff: Diff, show: LiveShow): Diff {
  return diff.filter(({ from, to }) => isShown(from, show) || isShown(to, show));
}

function frameOf(choice: ProjectorChoice, source: RoomSource): ProjectorFrame {
  const { municipality, template, revision, results } = source;
  switch (choice.show) {
    case 'nothing':
      return { show: 'nothing', municipality };
    case 'praatplaat':
      return { show: 'praatplaat', municipality, template, revision, records: roomRecords(source, 'praatplaat') };
    case 'actions':
      return { show: 'actions', municipality, revision, records: roomRecords(source, 'actions') };
    case 'votingRound': {
      const round = recordOf(source.document, 'votingRound', choice.roundId);
      if (!round) return { show: 'nothing', municipality };
      return { show: 'votingRound', municipality, round: roomRoundOf(source.document, round) };
    }
    default:
      return chartFrame(choice, municipality, results);
  }
}

function roomRecords({ document }: RoomSource, show: LiveShow): RoomRecord[] {
  return Object.values(document).filter((record) => isShown(record, show));
}

export function createProjectorService(
  hub: EventHub,
  sourceOf: (trajectoryId: string) => RoomSource | null,
): ProjectorService {
  let shown: { trajectoryId: string; choice: ProjectorChoice } | null = null;
  let windows = 0;
  let toldRound = '';

  function frame(): ProjectorFrame {
    const source = shown && sourceOf(shown.trajectoryId);
    return shown && source ? frameOf(shown.choice, source) : { show: 'nothing', municipality: null };
  }
  function tell(): void {
    const next = frame();
    toldRound = JSON.stringify(next);
    hub.send('projector', { type: 'projector.frame', frame: next });
    tellState();
  }
  /** A round is sent as a whole, and only when what the room may see of it is different. */
  function tellRound(): void {
    const next = frame();
    const text = JSON.stringify(next);
    if (text === toldRound) return;
    toldRound = text;
    hub.send('projector', { type: 'projector.frame', frame: next });
  }
  function refresh(trajectoryId: string): void {
    if (shown?.trajectoryId === trajectoryId) tell();
  }
  function tellState(): void {
    hub.send('facilitator', { type: 'projector.state', windows, choice: shown?.choice ?? { show: 'nothing' } });
  }

  return {
    choose(trajectoryId, choice) {
      shown = { trajectoryId, choice };
      tell();
    },
    opened(trajectoryId) {
      if (shown?.trajectoryId === trajectoryId) return tellState();
      shown = { trajectoryId, choice: { show: 'nothing' } };
      tell();
    },
    frame,
    documentChanged({ trajectoryId, revision, diff }) {
      if (shown?.trajectoryId !== trajectoryId) return;
      const { show } = shown.choice;
      if (show === 'votingRound') tellRound();
      if (show !== 'praatplaat' && show !== 'actions') return;
      hub.send('projector', { type: 'projector.changed', revision, diff: [...roomDiff(diff, show)] });
    },
    refresh,
    resultsChanged(trajectoryId) {
      hub.send('facilitator', { type: 'results.changed', trajectoryId });
      refresh(trajectoryId);
    },
    windowsChanged(count) {
      windows = count;
      tellState();
    },
  };
}
