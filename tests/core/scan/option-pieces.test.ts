import { expect, test } from 'vitest';
import { optionsFromCells } from '../../../core/scan/recognise/option-pieces.ts';

test('the options of a list are in the order of how often they were chosen, with that number', () => {
  const cells = ['Zorg', 'Geld; Werk', 'Werk; Geld', 'Werk', 'Zorg; Werk'];
  expect([...optionsFromCells(cells, ';')]).toEqual([
    ['Werk', 4],
    ['Zorg', 2],
    ['Geld', 2],
  ]);
});

test('a piece that goes on in lower case after always the same one is the rest of it', () => {
  expect([...optionsFromCells(['Zorg, werk en geld, Wonen', 'Zorg, werk en geld'], ',')]).toEqual([
    ['Zorg, werk en geld', 2],
    ['Wonen', 1],
  ]);
});
