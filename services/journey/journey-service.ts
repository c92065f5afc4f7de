import { ApiError } from '../../core/contract/errors.ts';
import { tellersIn } from '../../core/document/consent.ts';
import { accept } from '../../core/document/decision.ts';
import { type Document, nextOrder, recordOf, recordsOf } from '../../core/document/document.ts';
import type { HandoutKind, Purpose } from '../../core/document/teller.ts';
import { dayOf } from '../../core/domain/dutch-date.ts';
import { type Db, leaveNothing } from '../database/opening/open.ts';
import { markTellerWithdrawal } from '../database/scans/withdrawals.ts';
import { twinsOf } from '../database/twins.ts';
import type { DocumentService } from '../document/document-service.ts';

const PURPOSE: Readonly<Record<HandoutKind, Purpose>> = { minutes: 'minutes', picture: 'sharing', cards: 'sharing' };

/** Who tells a customer journey: consent that is taken back, and what was handed out before. */
export interface JourneyService {
  /** Takes all of a teller out of everything that is kept of a trajectory, and of its copies. Throws ApiError `record-not-found`. */
  withdraw(trajectoryId: string, tellerId: string): void;
  /** Keeps that something with moments of tellers left the program; nothing when no moment was in it. */
  handedOut(trajectoryId: string, views: readonly Document[], what: HandoutKind): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly documents: DocumentService;
}

export function createJourneyService({ db, clock, newId, documents }: Dependencies): JourneyService {
  const today = () => dayOf(clock());
  return {
    withdraw(trajectoryId, tellerId) {
      const teller = recordOf(documents.read(trajectoryId).document, 'teller', tellerId);
      if (!teller || teller.withdrawnOn !== null) throw new ApiError('record-not-found');
      const day = today();
      const told = (id: string) => recordOf(documents.read(id).document, 'teller', tellerId)?.withdrawnOn === null;
      for (const id of [...twinsOf(db, trajectoryId).filter(told), trajectoryId])
        documents.withdrawTeller(id, { tellerId, day }, () => markTellerWithdrawal(db, tellerId, day));
      leaveNothing(db);
    },
    handedOut(trajectoryId, views, what) {
      const tellerIds = [...new Set(views.flatMap((view) => tellersIn(view, PURPOSE[what])))];
      if (tellerIds.length === 0) return;
      documents.arrange(trajectoryId, (document) => {
        const day = today();
        const known = recordsOf(document, 'handout').find((one) => one.what === what && one.day === day);
        const order = nextOrder(document, 'handout');
        const before = known ?? { kind: 'handout' as const, id: newId(), order, what, day, tellerIds: [] };
        return accept(document, { ...before, tellerIds: [...new Set([...before.tellerIds, ...tellerIds])] });
      });
    },
  };
}
