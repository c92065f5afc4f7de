import { type Document, recordsOf } from '../document/document.ts';
import type { CardRecord, DocumentRecord } from '../document/records.ts';
import { zoneOf } from './layout.ts';
import type { Template } from './template.ts';

/**
 * A view without what was said about the case of a theme, unless it may stand in the minutes: no card of it, and nothing that
 * names such a card. `template` lies under the plate of the view, as large as it grew.
 */
export function withoutCases(view: Document, template: Template): Document {
  const gone = new Set(casesKeptApart(view, template).map(({ id }) => id));
  if (gone.size === 0) return view;
  const left = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  const apart = (record: DocumentRecord): readonly DocumentRecord[] => {
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
      .flatMap(apart)
      .map((record) => [record.id, record]),
  );
}

/** Stands in a voting round for the words of a card about a case: the votes on it stay. */
const APART = '[…]';

/** The cards of the open plate that are about a case which is kept out of the minutes. */
function casesKeptApart(view: Document, template: Template): readonly CardRecord[] {
  const [plate] = recordsOf(view, 'plate');
  const isKept = recordsOf(view, 'themeTalk').some((talk) => talk.plateId === plate?.id && talk.keepsCase);
  if (isKept) return [];
  return recordsOf(view, 'card').filter((card) => zoneOf(template, card).role === 'case');
}
