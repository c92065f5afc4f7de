import { withConsent } from '../../core/document/consent.ts';
import { plateOf, recordOf } from '../../core/document/document.ts';
import { isPlace, type Place, viewOf } from '../../core/document/view.ts';
import { templateOn } from '../../core/plate/grown.ts';
import type { BallotBox } from '../ballot-box/ballot-box.ts';
import type { Db } from '../database/opening/open.ts';
import { findTrajectory } from '../database/trajectories.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';
import { templateOf } from '../templates.ts';
import type { WavesService } from '../waves/waves-service.ts';
import type { RoomSource } from './room-source.ts';

interface Needs {
  readonly db: Db;
  readonly documents: DocumentService;
  readonly scans: ScanService;
  readonly waves: Pick<WavesService, 'share' | 'forRoom'>;
  readonly box: BallotBox;
  /** [G9] Keeps who is in the results that the room sees. */
  readonly share: (trajectoryId: string) => void;
  readonly lobbyPicture: (trajectoryId: string, place: Place) => ReturnType<RoomSource['lobby']>;
}

/** What pictures of the room are made of; null for a place that is not there, or lies in the bin. */
export const roomSources =
  ({ db, documents, scans, waves, box, share, lobbyPicture }: Needs) =>
  (id: string, place: Place): RoomSource | null => {
    const row = findTrajectory(db, id);
    const { document: whole, revision } = row ? documents.read(id) : { document: {}, revision: 0 };
    const isOpen = recordOf(whole, 'session', place.sessionId)?.removedAt === null;
    if (!row || !isOpen || !isPlace(whole, place)) return null;
    // What is on the plate and not for the room takes part in nothing that is drawn for it.
    const document = withConsent(viewOf(whole, place), 'meeting');
    return {
      ...{ municipality: row.municipality, scanId: scans.shownId(id), document, whole, revision, inBox: box.people },
      template: templateOn(document, templateOf(db, plateOf(document).templateId)),
      lobby: () => lobbyPicture(id, place),
      wavesForRoom() {
        waves.share(id);
        return waves.forRoom(id);
      },
      shareResults() {
        share(id);
        return scans.results(id);
      },
    };
  };
