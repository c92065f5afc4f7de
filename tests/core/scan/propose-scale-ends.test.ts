import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import { rolesOf, tableOf } from './tables.ts';

const propose = (labels: readonly string[], headers: readonly string[] = ['Vraag [a]', 'Vraag [b]']) =>
  proposeMapping(
    tableOf(
      headers,
      labels.map((label) => headers.map(() => label)),
    ),
    [],
  );
const labelsOf = (labels: readonly string[], headers?: readonly string[]) => propose(labels, headers).scale?.labels;

describe('categories that nobody chose', () => {
  test.for([
    { labels: ['Helemaal oneens', 'Oneens', 'Eens', 'Helemaal eens'] },
    { labels: ['Nooit', 'Soms', 'Vaak', 'Altijd'] },
    { labels: ['Nooit', 'Soms', 'Altijd'] },
    { labels: ['Helemaal niet', 'Niet', 'Wel', 'Helemaal wel'] },
    { labels: ['Oneens', 'Neutraal', 'Eens'] },
  ])('are not made up where the others are a scale of their own: $labels', ({ labels }) => {
    expect(labelsOf(labels)).toEqual(labels);
  });

  test.for([
    { labels: ['Oneens', 'Neutraal', 'Eens', 'Helemaal eens'] },
    { labels: ['Helemaal oneens', 'Oneens', 'Eens'] },
    { labels: ['Helemaal oneens', 'Neutraal', 'Eens', 'Helemaal eens'] },
  ])('are added where their opposite is there: $labels', ({ labels }) => {
    expect(labelsOf(labels)).toEqual(['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens']);
  });

  test('are added where a header names them', () => {
    const labels = ['Helemaal oneens', 'Oneens', 'Eens', 'Helemaal eens'];
    const header = 'Wat vindt u? (helemaal oneens, oneens, neutraal, eens, helemaal eens)';
    expect(labelsOf(labels, [`${header} [a]`, `${header} [b]`])).toHaveLength(5);
  });
});

describe('a number scale that the header explains', () => {
  const UP = ['1', '2', '3', '4', '5'];
  const DOWN = UP.toReversed();

  test.for([
    ['(1 = helemaal eens, 5 = helemaal oneens)', DOWN],
    ['1 = zeer goed … 5 = zeer slecht', DOWN],
    ['Geef een cijfer van 1 (zeer goed) tot en met 5 (zeer slecht).', DOWN],
    ['1 is zeer tevreden en 5 is zeer ontevreden', DOWN],
    ['(1 = helemaal oneens, 5 = helemaal eens)', UP],
    ['1 = zeer slecht, 5 = zeer goed', UP],
  ] as const)('runs the way it says: %s', ([told, labels]) => {
    const mapping = propose(
      ['4', '1', '2'],
      [`De hulp past bij mij ${told}`, 'Ik beslis zelf mee', 'De brief is te lezen'],
    );
    expect(mapping.scale?.labels).toEqual(labels);
    expect(mapping.directionGuessed).toBeUndefined();
  });

  test('is a scale, also when it is the only column', () => {
    const mapping = propose(['4', '1', '2'], ['De hulp (1 = zeer goed, 5 = zeer slecht)']);
    expect(rolesOf(mapping)).toEqual(['statement']);
  });

  test('stays a guess where headers contradict each other, or say nothing', () => {
    const both = [
      'De hulp past (1 = goed, 5 = slecht)',
      'Ik beslis mee (1 = slecht, 5 = goed)',
      'De brief is te lezen',
    ];
    expect(propose(['4', '1', '5'], both).directionGuessed).toBe(true);
    const none = ['De hulp past bij mij', 'Ik beslis zelf mee', 'De brief is te lezen'];
    expect(propose(['4', '1', '5'], none).directionGuessed).toBe(true);
  });
});

describe('options without their question', () => {
  test('are improvement points where every filled cell repeats its header', () => {
    const headers = ['Wie bent u?', 'Kortere wachttijd', 'Minder formulieren', 'Duidelijke brieven', 'Aantal kinderen'];
    const rows = [
      ['Inwoner', 'Kortere wachttijd', '', '', '7'],
      ['Inwoner', '', '', 'Duidelijke brieven', '8'],
      ['Medewerker', 'Kortere wachttijd', '', 'Duidelijke brieven', '6'],
    ];
    const point = 'improvementPoint';
    expect(rolesOf(proposeMapping(tableOf(headers, rows), []))).toEqual(['group', point, point, point, 'other']);
  });

  test('are not seen in one such column alone', () => {
    const rows = [
      ['Inwoner', 'Ik ga akkoord', '8'],
      ['Medewerker', 'Ik ga akkoord', '7'],
    ];
    expect(rolesOf(proposeMapping(tableOf(['Wie?', 'Ik ga akkoord', 'Cijfer'], rows), []))[1]).toBe('other');
  });
});
