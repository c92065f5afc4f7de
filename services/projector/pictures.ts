import { chartFrame } from '../../core/contract/chart-frame.ts';
import type { RoomDiff } from '../../core/contract/events.ts';
import {
  ChartChoice,
  type ProjectorChoice,
  type ProjectorPicture,
  type RoomRecord,
} from '../../core/contract/snapshots.ts';
import { cardForRoom, tellerOf } from '../../core/document/consent.ts';
import type { Diff } from '../../core/document/diff.ts';
import { intakeOf, plateOf, recordOf, sessionOf } from '../../core/document/document.ts';
import type { DocumentRecord } from '../../core/document/records.ts';
import { actionsOfSession, type Place, tasksInSession } from '../../core/document/view.ts';
import { connectorsOf } from '../../core/plate/connectors.ts';
import { roomJourney } from '../../core/room-pages/journey.ts';
import { roomLearning } from '../../core/room-pages/learning.ts';
import { roomLookBack } from '../../core/room-pages/look-back.ts';
import { themeForRoom } from '../../core/toolbox/theme.ts';
import { chosenOf } from '../../core/voting/chosen.ts';
import { roomRoundOf } from '../../core/voting/room-round.ts';
import { choosingRound, roundAbout } from '../../core/voting/themes.ts';
import { themes } from '../reflection.ts';
import type { RoomSource } from './room-source.ts';

/** Whether a picture shows results of the scan. */
export function isOfScan(choice: ProjectorChoice): boolean {
  return ChartChoice.safeParse(choice).success;
}

/** Whether a picture tells how many people voted, or are in the lobby. */
export function countsPeople(show: ProjectorChoice['show']): boolean {
  return ['votingRound', 'themes', 'theme', 'join'].includes(show);
}

/** Whether a picture other than the plate is made of records, and so follows their changes. */
export function followsRecords(show: ProjectorChoice['show']): boolean {
  return [
    'actions',
    'readBack',
    'lookBack',
    'votingRound',
    'ambitions',
    'themes',
    'theme',
    'learning',
    'journey',
    'waves',
  ].includes(show);
}

type Records = 'praatplaat' | 'actions' | 'readBack';

/** A record as the room sees it on its plate: one of this place, with the actions of its session; null: it does not. */
function onPlate(record: DocumentRecord, { sessionId, plateId }: Place): RoomRecord | null {
  switch (record.kind) {
    case 'action':
      return record.sessionId === sessionId ? record : null;
    case 'card':
      return record.plateId === plateId ? cardForRoom(record) : null;
    case 'group':
    case 'improvementTask':
      return record.plateId === plateId ? record : null;
    default:
      return null;
  }
}

/** Whether another moment may be seen after this, or one less: then the plate is drawn anew of what tellers agreed to. */
export function changesJourney(diff: Diff): boolean {
  const isOfTeller = (record: DocumentRecord | null) =>
    record?.kind === 'teller' || (record?.kind === 'card' && tellerOf(record) !== null);
  return diff.some(({ from, to }) => isOfTeller(from) || isOfTeller(to));
}

/** Whether what the room chose may be another thing after this. */
export function changesChoice(diff: Diff): boolean {
  const isRevealed = (record: DocumentRecord | null) => record?.kind === 'votingRound' && record.state === 'revealed';
  return diff.some(({ from, to }) => isRevealed(from) || isRevealed(to));
}

/** The part of a diff that the room may see of the plate. Not for what `changesJourney`. */
export function roomDiff(diff: Diff, place: Place): RoomDiff {
  const shown = (record: DocumentRecord | null) => record && onPlate(record, place);
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
    case 'praatplaat': {
      const [records, chosen] = [roomRecords(source, 'praatplaat'), chosenOf(source.document)];
      const connectors = connectorsOf(source.document);
      return { show: 'praatplaat', municipality, template, revision, records, connectors, chosen };
    }
    case 'actions':
      return { show: 'actions', municipality, revision, records: roomRecords(source, 'actions') };
    case 'readBack':
      return { show: 'readBack', municipality, revision, records: roomRecords(source, 'readBack'), at: choice.at };
    case 'lookBack':
      return {
        show: 'lookBack',
        municipality,
        action: roomLookBack(source.whole, sessionOf(source.document).id, choice),
      };
    case 'ambitions':
      return { show: 'ambitions', municipality, ambitions: intakeOf(source.document).ambitions };
    case 'themes':
      return themesPicture(source);
    case 'theme':
      return themePicture(source, choice.talkId);
    case 'learning':
      return { show: 'learning', municipality, learning: roomLearning(source.whole, choice.questionId) };
    case 'journey': {
      const { title } = plateOf(source.document);
      const journey = roomJourney(source.document, { template, title, chosen: chosenOf(source.document) });
      return journey.phases.length > 0 ? { show: 'journey', municipality, journey } : { show: 'nothing', municipality };
    }
    case 'waves': {
      const waves = source.wavesForRoom();
      return waves ? { show: 'waves', municipality, waves } : { show: 'nothing', municipality };
    }
    case 'join':
      return { show: 'join', municipality, step: choice.step, lobby: source.lobby() };
    case 'check':
      return { show: 'check', municipality };
    case 'votingRound': {
      const round = recordOf(source.document, 'votingRound', choice.roundId);
      if (!round) return { show: 'nothing', municipality };
      return { show: 'votingRound', municipality, round: roomRoundOf(source.document, round, source.inBox(round.id)) };
    }
    default:
      return chartFrame(choice, municipality, source.shareResults());
  }
}

function themesPicture({ municipality, document, inBox }: RoomSource): ProjectorPicture {
  const round = choosingRound(document);
  return {
    show: 'themes',
    municipality,
    themes: themes.map(({ id, title, drawing }) => ({ id, title, drawing })),
    round: round ? roomRoundOf(document, round, inBox(round.id)) : null,
  };
}

/** A theme with its votes; the quiet picture when it is not talked about, or not there any more. */
function themePicture({ municipality, document, inBox }: RoomSource, talkId: string): ProjectorPicture {
  const talk = recordOf(document, 'themeTalk', talkId);
  const theme = themes.find(({ id }) => id === talk?.themeId);
  if (!theme) return { show: 'nothing', municipality };
  const about = (method: 'scale' | 'agree', question: string) => {
    const round = roundAbout(document, theme.id, method, question);
    return round ? roomRoundOf(document, round, inBox(round.id)) : null;
  };
  return {
    show: 'theme',
    municipality,
    theme: themeForRoom(theme),
    scale: about('scale', theme.scaleQuestion.text),
    propositions: theme.propositions.map((text) => about('agree', text)),
  };
}

function roomRecords({ document }: RoomSource, show: Records): RoomRecord[] {
  const { id: sessionId } = sessionOf(document);
  if (show === 'praatplaat') {
    const place = { sessionId, plateId: plateOf(document).id };
    return Object.values(document).flatMap((record) => onPlate(record, place) ?? []);
  }
  return [...tasksInSession(document), ...actionsOfSession(document)];
}
