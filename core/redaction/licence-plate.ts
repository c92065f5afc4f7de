import { before, matches } from './context.ts';
import type { Detector } from './span.ts';

const DASHED = /(?<![\p{L}\d-])(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\d-])/giu;
const PLAIN = /(?<![\p{L}\d-])[a-z\d]{1,3}[ -]?[a-z\d]{1,3}[ -]?[a-z\d]{1,3}(?![\p{L}\d-])/giu;
/** The shapes (sidecodes) that the RDW gives out: X for a letter, 9 for a digit. */
const SHAPES = new Set(
  'XX9999 99XXXX XXXX99 XX99XX 99XX99 9999XX 99XXX9 9XXX99 XX999X X999XX XXX99X 9XX999 999XX9 X99XXX 9XXX99 XXX999'.split(
    ' ',
  ),
);

function shapeOf(text: string): string {
  return text.replace(/[ -]/g, '').replace(/\p{L}/gu, 'X').replace(/\d/g, '9');
}

/** Dutch licence plates: with dashes anywhere, without only after "kenteken". */
export const findLicencePlate: Detector = (text) => [
  ...[...matches(text, DASHED)]
    .filter(({ text: plate }) => SHAPES.has(shapeOf(plate)))
    .map(({ start, end }) => ({ start, end, kind: 'licencePlate', certainty: 'certain' }) as const),
  ...[...matches(text, PLAIN)]
    .filter(
      ({ text: plate, start }) => /\bkenteken\W{0,3}(?:is )?$/.test(before(text, start)) && SHAPES.has(shapeOf(plate)),
    )
    .map(({ start, end }) => ({ start, end, kind: 'licencePlate', certainty: 'certain' }) as const),
];
