import { after, before, matches } from '../context.ts';
import { isDutchWord } from '../lists/dutch-words.ts';
import type { Detector } from '../span.ts';

const DASHED = /(?<![\p{L}\d-])(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\d-])/giu;
const SPACED =
  /(?<![\p{L}\d-])(?:[A-Z]{1,2} \d{2,3} [A-Z]{1,3}|\d{1,2} [A-Z]{2,3} \d{1,2}|[A-Z]{2} [A-Z]{2} \d{2})(?![\p{L}\d-])/gu;
const PLAIN = /(?<![\p{L}\d-])[a-z\d]{1,3}[ -]?[a-z\d]{1,3}[ -]?[a-z\d]{1,3}(?![\p{L}\d-])/giu;
const TIGHT = /(?<![\p{L}\d-])(?=[a-z]{0,3}\d)[a-z\d]{6}(?![\p{L}\d-])/giu;
const SAYS_PLATE =
  /\b(?:(?:kenteken|kentekenplaat|nummerplaat)\W{0,3}(?:is |was |nummer |van mijn (?:auto|bus|busje) is )?|(?:auto|busje|wagen|scooter)\W{1,3})$/;
const PLATE_AFTER = /^ ?(?:is|was|\(|,)? ?(?:het |mijn |zijn |haar |ons )?kenteken/;
const SAYS_VEHICLE = /\b(?:auto|busje|bus|taxi|wagen|kenteken|scooter)\b/;
/** The shapes (sidecodes) that the RDW gives out: X for a letter, 9 for a digit. */
const SHAPES = new Set(
  'XX9999 99XXXX XXXX99 XX99XX 99XX99 9999XX 99XXX9 9XXX99 XX999X X999XX XXX99X 9XX999 999XX9 X99XXX 9XXX99 XXX999'.split(
    ' ',
  ),
);

function shapeOf(text: string): string {
  return text.replace(/[ -]/g, '').replace(/\p{L}/gu, 'X').replace(/\d/g, '9');
}

/** Dutch licence plates: with dashes anywhere, with spaces near a word for a car, otherwise only after "kenteken". */
/** Without capitals: letters that are no word. */
const SMALL_SPACED =
  /(?<![\p{L}\d-])(?:[a-z]{1,2} \d{2,3} [a-z]{1,3}|\d{1,2} [a-z]{2,3} \d{1,2}|[a-z]{2} [a-z]{2} \d{2})(?![\p{L}\d-])/gu;
const isNoWord = (plate: string) => (plate.match(/[a-z]{2,}/g) ?? []).every((part) => !isDutchWord(part));

export const findLicencePlate: Detector = (text) => [
  ...[...matches(text, DASHED)]
    .filter(({ text: plate }) => SHAPES.has(shapeOf(plate)))
    .map(({ start, end }) => ({ start, end, kind: 'licencePlate', certainty: 'certain' }) as const),
  ...[...matches(text, SPACED)]
    .filter(({ text: plate, start }) => SHAPES.has(shapeOf(plate)) && SAYS_VEHICLE.test(before(text, start)))
    .map(({ start, end }) => ({ start, end, kind: 'licencePlate', certainty: 'likely' }) as const),
  ...[...matches(text, SMALL_SPACED)]
    .filter(
      ({ text: plate, start }) =>
        SHAPES.has(shapeOf(plate)) && isNoWord(plate) && SAYS_VEHICLE.test(before(text, start)),
    )
    .map(({ start, end }) => ({ start, end, kind: 'licencePlate', certainty: 'possible' }) as const),
  ...[...matches(text, PLAIN), ...matches(text, TIGHT)]
    .filter(
      ({ text: plate, start, end }) =>
        (SAYS_PLATE.test(before(text, start)) || PLATE_AFTER.test(after(text, end))) &&
        /\d/.test(plate) &&
        SHAPES.has(shapeOf(plate)),
    )
    .map(({ start, end }) => ({ start, end, kind: 'licencePlate', certainty: 'certain' }) as const),
];
