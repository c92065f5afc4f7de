import { accept, type Decision } from '../document/decision.ts';
import { type Document, plateOf, recordOf } from '../document/document.ts';
import type { CardRecord, PlateRecord } from '../document/records.ts';
import { isConnected, withConnector } from '../plate/connectors.ts';
import type { Command } from './commands.ts';

/** Connects two cards of the plate, or takes their connector away. */
export function connectCards(
  document: Document,
  { from, to, on }: Extract<Command, { type: 'cards.connect' }>,
): Decision {
  const areCards = [from, to].every((id) => recordOf(document, 'card', id));
  if (!areCards || from === to) return { ok: false, code: 'record-not-found' };
  if (isConnected(document, from, to) === on) return { ok: true, diff: [] };
  return accept(document, withThese(plateOf(document), withConnector(document, from, to, on)));
}

/** The plate without the connectors of cards that go. */
export function plateWithout(document: Document, gone: ReadonlySet<string>): PlateRecord[] {
  const plate = plateOf(document);
  const left = (plate.connectors ?? []).filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  return plate.connectors && left.length < plate.connectors.length ? [withThese(plate, left)] : [];
}

/** The plate with the connectors that a card had on it then, as far as the other cards are there. */
export function plateWithThoseOf(document: Document, { id }: CardRecord, then: PlateRecord): PlateRecord[] {
  const plate = plateOf(document);
  const back = (then.connectors ?? []).filter(
    ({ from, to }) =>
      (from === id && recordOf(document, 'card', to)) || (to === id && recordOf(document, 'card', from)),
  );
  return back.length > 0 ? [withThese(plate, [...(plate.connectors ?? []), ...back])] : [];
}

/** A plate with these connectors; without any it says nothing of them. */
export function withThese(
  { connectors: _, ...plate }: PlateRecord,
  connectors: PlateRecord['connectors'],
): PlateRecord {
  return connectors && connectors.length > 0 ? { ...plate, connectors } : plate;
}
