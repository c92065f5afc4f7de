import { describe, expect, test } from 'vitest';
import {
  isCorrected,
  pastedTexts,
  showsCode,
  textsOf,
  withText,
  withTexts,
} from '../../../../core/scan/edits/texts.ts';
import type { Mapping } from '../../../../core/scan/table/mapping.ts';

const preview = (header: string) => ({ header, examples: [], filled: 1, distinct: 1 });
const columns = ['rol', 'Q1', 'Q2', 'V1', '', 'Kies'].map(preview);
const mapping: Mapping = {
  columns: [
    { role: 'group' },
    { role: 'statement', text: 'Q1', principle: 3 },
    { role: 'statement', text: 'Q2', principle: null },
    { role: 'improvementPoint', text: 'V1', principle: null },
    { role: 'openAnswer', question: '#5' },
    { role: 'improvementList' },
  ],
  group: null,
  scale: { labels: ['A1', 'A2'], dontKnow: ['weet niet'] },
  list: { separator: ';', options: [{ text: 'een loket', principle: 6 }] },
};
const texts = textsOf(mapping, columns);
const shown = (of: Mapping) => textsOf(of, columns).map((text) => text.shown);
const correct = (inFile: string, typed: string, of = mapping) => {
  const text = textsOf(of, columns).find((one) => one.inFile === inFile);
  if (!text) throw new Error(inFile);
  return withText(of, text, typed);
};

describe('texts that people will read', () => {
  test('are those of statements, points, open questions and answers, as they are in the file', () => {
    expect(texts.map(({ kind, inFile }) => `${kind} ${inFile}`)).toEqual([
      'statement Q1',
      'statement Q2',
      'improvementPoint V1',
      'openAnswer #5',
      'improvementPoint een loket',
      'label A1',
      'label A2',
    ]);
    expect(texts.some(isCorrected)).toBe(false);
    expect(texts.filter(showsCode).map(({ shown }) => shown)).toEqual(['Q1', 'Q2', 'V1', 'A1', 'A2']);
  });

  test.each([
    ['Q1', 0],
    ['V1', 2],
    ['#5', 3],
    ['een loket', 4],
    ['A2', 6],
  ])('%s can be corrected, and nothing else changes', (inFile, place) => {
    const corrected = correct(inFile, '  De hulp\u0000 past.\n');
    expect(shown(corrected)).toEqual(shown(mapping).map((text, i) => (i === place ? 'De hulp past.' : text)));
    expect(
      textsOf(corrected, columns)
        .filter(isCorrected)
        .map((text) => text.inFile),
    ).toEqual([inFile]);
  });

  test.each(['Q1', 'een loket', 'A2'])('an empty text gives that of the file back: %s', (inFile) => {
    expect(shown(correct(inFile, '  ', correct(inFile, 'anders')))).toEqual(shown(mapping));
  });

  test('the labels, options and principles by which cells are read stay', () => {
    const corrected = correct('A1', 'Oneens', correct('een loket', 'Eén loket', correct('Q1', 'De hulp past.')));
    expect(corrected.scale?.labels).toEqual(['A1', 'A2']);
    expect(corrected.list?.options).toEqual([{ text: 'een loket', principle: 6, title: 'Eén loket' }]);
    expect(corrected.columns[1]).toEqual({ role: 'statement', text: 'De hulp past.', principle: 3 });
  });
});

describe('a pasted list', () => {
  const pasted = (from: number, lines: string) => {
    const list = pastedTexts(texts, from, lines);
    return list && shown(withTexts(mapping, list));
  };

  test('of one line is pasted as any text', () => {
    expect(pasted(0, 'De hulp past.\n')).toBeNull();
  });

  test('goes line by line to the texts below, of the same kind', () => {
    expect(pasted(0, 'Een\r\n\r\nTwee\r\nDrie')?.slice(0, 4)).toEqual(['Een', 'Twee', 'V1', '#5']);
    expect(pasted(5, 'Oneens\nEens')?.slice(4)).toEqual(['een loket', 'Oneens', 'Eens']);
  });

  test.each(['\t', ': ', '. ', ';', ' = '])('with codes goes to those codes, wherever they are (%j)', (between) => {
    const lines = ['q2', 'V1', 'Q1'].map((code, i) => `${code}${between}Tekst ${i}`);
    expect(pasted(0, lines.join('\n'))?.slice(0, 3)).toEqual(['Tekst 2', 'Tekst 0', 'Tekst 1']);
  });
});
