import { type Document, plateOf, recordOf, recordsOf } from '../document/document.ts';
import type { Connector } from '../document/records.ts';

/** The connectors (verbindingen) on a plate whose both cards lie there. */
export function connectorsOf(view: Document): Connector[] {
  const [plate] = recordsOf(view, 'plate');
  return (plate?.connectors ?? []).filter(({ from, to }) => isCard(view, from) && isCard(view, to));
}

/** Whether these two cards are connected, whichever was first. */
export function isConnected(view: Document, a: string, b: string): boolean {
  return connectorsOf(view).some((one) => isBetween(one, a, b));
}

/** The cards that this one is connected with, in the order in which that was done. */
export function connectedWith(view: Document, id: string): string[] {
  return connectorsOf(view).flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
}

/** The connectors of the plate as they are with or without one between these two. */
export function withConnector(view: Document, a: string, b: string, on: boolean): Connector[] {
  const others = (plateOf(view).connectors ?? []).filter((one) => !isBetween(one, a, b));
  return on ? [...others, { from: a, to: b }] : others;
}

const isBetween = ({ from, to }: Connector, a: string, b: string): boolean =>
  (from === a && to === b) || (from === b && to === a);

const isCard = (view: Document, id: string): boolean => recordOf(view, 'card', id) !== undefined;
