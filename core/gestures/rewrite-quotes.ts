import { isOfRelease, releaseOf, withReleasedText } from '../cards/card.ts';
import type { Diff } from '../document/diff.ts';
import type { DocumentRecord } from '../document/records.ts';
import { isOfCard, type VotingOption } from '../document/voting-records.ts';
import type { ReleasedText } from '../scan/model/released-answer.ts';
import { withThese } from './decide-connectors.ts';

/** What becomes of the quotes of one release: another text, or (null) they were never there. */
export interface QuoteRewrite {
  readonly releaseId: string;
  readonly text: ReleasedText | null;
  /** The cards that are or ever were a quote of this release. */
  readonly cardIds: ReadonlySet<string>;
}

const isQuoteOf = (record: DocumentRecord | null, releaseId: string) =>
  record?.kind === 'card' && releaseOf(record.content) === releaseId;

/** The cards in these changes that are a quote of a release. */
export function quoteCards(changes: Diff, releaseId: string): readonly string[] {
  return changes.filter(({ from, to }) => isQuoteOf(from, releaseId) || isQuoteOf(to, releaseId)).map(({ id }) => id);
}

/** Stands in a voting round for the words of a quote that was withdrawn: the votes on it stay. */
const WITHDRAWN = '[…]';

/** A record as it is after the rewrite; null when it is a card that was never there. */
export function rewriteRecord(record: DocumentRecord, { text, cardIds }: QuoteRewrite): DocumentRecord | null {
  if (record.kind === 'card' && cardIds.has(record.id)) {
    if (text === null) return null;
    return { ...record, content: withReleasedText(record.content, text) };
  }
  if (record.kind === 'votingRound') {
    const isRewritten = ({ id, type }: VotingOption) => isOfCard(type) && isOfRelease(type) && cardIds.has(id);
    const options = record.options.map((one) => (isRewritten(one) ? { ...one, text: text ?? WITHDRAWN } : one));
    return { ...record, options };
  }
  if (record.kind === 'plate' && text === null) {
    return withThese(
      record,
      record.connectors?.filter(({ from, to }) => !cardIds.has(from) && !cardIds.has(to)),
    );
  }
  if ((record.kind !== 'improvementTask' && record.kind !== 'group') || text !== null) return record;
  const left = record.cardIds.filter((id) => !cardIds.has(id));
  // A heading without cards was never there either.
  return record.kind === 'group' && left.length === 0 ? null : { ...record, cardIds: left };
}

/** A step of the history as if the release had always been like this; without changes when nothing is left of it. */
export function rewriteDiff(diff: Diff, rewrite: QuoteRewrite): Diff {
  return diff
    .map(({ id, from, to }) => ({
      id,
      from: from && rewriteRecord(from, rewrite),
      to: to && rewriteRecord(to, rewrite),
    }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}
