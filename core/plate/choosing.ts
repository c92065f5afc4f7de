import { type Document, recordsOf } from '../document/document.ts';
import { MOST_OPTIONS } from '../document/voting-records.ts';
import { zoneOf } from './layout.ts';
import { type Template, zoneFor } from './template.ts';

/** The cards that lie where the room chooses, as many as a ballot can hold; nobody votes on a moment. */
export function cardsToChoose(view: Document, template: Template): string[] {
  const zone = zoneFor(template, 'choose');
  return recordsOf(view, 'card')
    .filter((card) => card.content.type !== 'moment' && zoneOf(template, card).id === zone.id)
    .map(({ id }) => id)
    .slice(0, MOST_OPTIONS);
}
