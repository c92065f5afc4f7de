import { tellerOf } from '../document/consent.ts';
import type { Diff } from '../document/diff.ts';
import type { DocumentRecord } from '../document/records.ts';
import { NO_CONSENT, type TellerRecord } from '../document/teller.ts';
import { SOMEBODY } from '../forgetting/name-forms.ts';
import { rewriteRecord } from './rewrite-quotes.ts';

/** Consent that was taken back: what this teller told was never there. */
export interface TellerWithdrawal {
  readonly tellerId: string;
  /** The cards that are or ever were a moment of this teller. */
  readonly cardIds: ReadonlySet<string>;
  readonly day: string;
}

/** The cards in these changes that are a moment of a teller. */
export function momentsOf(changes: Diff, tellerId: string): readonly string[] {
  const isTheirs = (record: DocumentRecord | null) => record?.kind === 'card' && tellerOf(record) === tellerId;
  return changes.filter(({ from, to }) => isTheirs(from) || isTheirs(to)).map(({ id }) => id);
}

/** What is left of a teller: that somebody took consent back, and when; what was handed out before hangs on it. */
export function withdrawnTeller(teller: TellerRecord, day: string): TellerRecord {
  return { ...teller, label: SOMEBODY, name: '', consent: NO_CONSENT, askedOn: null, withdrawnOn: day };
}

/** A record as it is after the withdrawal; null when it is a card that was never there. */
export function withoutTeller(record: DocumentRecord, withdrawal: TellerWithdrawal): DocumentRecord | null {
  const { tellerId, cardIds, day } = withdrawal;
  if (record.kind === 'teller') return record.id === tellerId ? withdrawnTeller(record, day) : record;
  return rewriteRecord(record, { releaseId: '', text: null, cardIds });
}

/** A step of the history as if this teller had never told anything; without changes when nothing is left of it. */
export function stepWithoutTeller(diff: Diff, withdrawal: TellerWithdrawal): Diff {
  return diff
    .filter(({ id }) => id !== withdrawal.tellerId)
    .map(({ id, from, to }) => ({
      id,
      from: from && withoutTeller(from, withdrawal),
      to: to && withoutTeller(to, withdrawal),
    }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}
