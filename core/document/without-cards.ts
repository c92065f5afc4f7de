import type { Document } from './document.ts';
import type { DocumentRecord } from './records.ts';

/** A view without these cards, and without anything that names one of them. */
export function withoutTheseCards(view: Document, gone: ReadonlySet<string>): Document {
  if (gone.size === 0) return view;
  const left = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  const without = (record: DocumentRecord): readonly DocumentRecord[] => {
    switch (record.kind) {
      case 'card':
        return gone.has(record.id) ? [] : [record];
      case 'group': {
        const cardIds = left(record.cardIds);
        return cardIds.length > 0 ? [{ ...record, cardIds }] : [];
      }
      case 'improvementTask':
        return [{ ...record, cardIds: left(record.cardIds) }];
      case 'plate': {
        const connectors = record.connectors?.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
        return [connectors ? { ...record, connectors } : record];
      }
      case 'votingRound':
        return [
          { ...record, options: record.options.map((one) => (gone.has(one.id) ? { ...one, text: APART } : one)) },
        ];
      default:
        return [record];
    }
  };
  return Object.fromEntries(
    Object.values(view)
      .flatMap(without)
      .map((record) => [record.id, record]),
  );
}

/** Stands in a voting round for the words of a card that is kept apart: the votes on it stay. */
const APART = '[…]';
