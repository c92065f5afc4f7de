import { type Document, recordsOf } from '../document/document.ts';
import type { CardRecord } from '../document/records.ts';
import { withoutTheseCards } from '../document/without-cards.ts';
import { zoneOf } from './layout.ts';
import type { Template } from './template.ts';

/**
 * A view without what was said about the case of a theme, unless it may stand in the minutes: no card of it, and nothing that
 * names such a card. `template` lies under the plate of the view, as large as it grew.
 */
export function withoutCases(view: Document, template: Template): Document {
  return withoutTheseCards(view, new Set(casesKeptApart(view, template).map(({ id }) => id)));
}

/** The cards of the open plate that are about a case which is kept out of the minutes. */
function casesKeptApart(view: Document, template: Template): readonly CardRecord[] {
  const [plate] = recordsOf(view, 'plate');
  const isKept = recordsOf(view, 'themeTalk').some((talk) => talk.plateId === plate?.id && talk.keepsCase);
  if (isKept) return [];
  return recordsOf(view, 'card').filter((card) => zoneOf(template, card).role === 'case');
}
