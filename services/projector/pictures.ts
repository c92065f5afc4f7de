import { chartFrame } from '../../core/contract/chart-frame.ts';
import type { RoomDiff } from '../../core/contract/events.ts';
import type { ProjectorChoice, ProjectorPicture, RoomRecord } from '../../core/contract/snapshots.ts';
import type { Diff } from '../../core/document/diff.ts';
import { recordOf } from '../../core/document/document.ts';
import type { DocumentRecord } from '../../core/document/records.ts';
import { roomRoundOf } from '../../core/voting/room-round.ts';
import type { RoomSource } from './room-source.ts';

type LiveShow = 'praatplaat' | 'actions' | 'readBack';

/** Whether what is shown follows the changes of the records on it. */
export function isLive(show: ProjectorChoice['show']): show is LiveShow {
  return show === 'praatplaat' || show === 'actions' || show === 'readBack';
}

const ON_PLATE: readonly DocumentRecord['kind'][] = ['card', 'group', 'improvementTask', 'action'];
const AGREED: readonly DocumentRecord['kind'][] = ['improvementTask', 'action'];

/** Whether a record belongs on what is shown: the agreed actions need no cards. */
const isShown = (record: DocumentRecord | null, show: LiveShow): record is RoomRecord =>
  record !== null && (show === 'praatplaat' ? ON_PLATE : AGREED).includes(record.kind);

/** The part of a diff that the room may see. */
export function roomDiff(diff: Diff, show: LiveShow): RoomDiff {
  const shown = (record: DocumentRecord | null) => (isShown(record, show) ? record : null);
  return diff
    .map(({ id, from, to }) => ({ id, from: shown(from), to: shown(to) }))
    .filter(({ from, to }) => from ?? to);
}

/** The chosen picture with the data for it, and nothing else. */
export function pictureOf(choice: ProjectorChoice, source: RoomSource): ProjectorPicture {
  const { municipality, template, revision } = source;
  switch (choice.show) {
    case 'nothing':
      return { show: 'nothing', municipality };
    case 'praatplaat':
      return { show: 'praatplaat', municipality, template, revision, records: roomRecords(source, 'praatplaat') };
    case 'actions':
      return { show: 'actions', municipality, revision, records: roomRecords(source, 'actions') };
    case 'readBack':
      return { show: 'readBack', municipality, revision, records: roomRecords(source, 'readBack'), at: choice.at };
    case 'check':
      return { show: 'check', municipality };
    case 'votingRound': {
      const round = recordOf(source.document, 'votingRound', choice.roundId);
      if (!round) return { show: 'nothing', municipality };
      return { show: 'votingRound', municipality, round: roomRoundOf(source.document, round) };
    }
    default:
      return chartFrame(choice, municipality, source.shareResults());
  }
}

function roomRecords({ document }: RoomSource, show: LiveShow): RoomRecord[] {
  return Object.values(document).filter((record) => isShown(record, show));
}
