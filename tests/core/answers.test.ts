import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDraft, resumeDraft, startDraft, toggle } from '../../core/answers/draft.ts';
import { pointLinks } from '../../core/answers/point-links.ts';
import { releaseProblem } from '../../core/answers/release.ts';
import { proposeRedactions } from '../../core/redaction/propose.ts';

const RAW = 'Mijn consulent Brandsma belde. Bel Fatima op 06-12345678.';
const spans = proposeRedactions(RAW);

test('a draft starts with every proposal taken out; each can be put back and taken out again', () => {
  const draft = startDraft(RAW, spans);
  expect(draft.text).toBe('Mijn consulent [naam] belde. Bel [naam] op [telefoonnummer].');
  for (const span of spans) {
    const back = toggle(RAW, draft, span);
    expect(back.text).toContain(RAW.slice(span.start, span.end));
    expect(toggle(RAW, back, span).text).toBe(draft.text);
  }
});

test('what a person typed stays when she puts a piece back or takes one out', () => {
  const typed = editDraft(startDraft(RAW, spans), 'De consulent [naam] belde. Bel [naam].');
  const [, second] = spans;
  if (!second) throw new Error('two names expected');
  const back = toggle(RAW, typed, second);
  expect(back.text).toBe('De consulent [naam] belde. Bel Fatima.');
  expect(toggle(RAW, back, second).text).toBe(typed.text);
});

test('a piece is not taken out of the middle of another word', () => {
  const raw = 'An belde Anna.';
  const draft = editDraft(startDraft(raw, []), 'An belde Anna wel.');
  expect(toggle(raw, draft, { start: 0, end: 2, kind: 'name' }).text).toBe('[naam] belde Anna wel.');
});

test('an answer released before goes on from the released text', () => {
  expect(resumeDraft(RAW, spans, startDraft(RAW, spans).text).edited).toBe(false);
  const resumed = resumeDraft(RAW, spans, 'Mijn consulent Brandsma belde.');
  expect(resumed.removed.map(({ kind }) => kind)).toEqual(['name', 'phone']);
});

test('toggling never loses or changes what is not taken out', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 }),
      (raw, picks) => {
        let draft = startDraft(raw, []);
        for (const [a, b] of picks) {
          const [start, end] = [Math.min(a, b, raw.length), Math.min(Math.max(a, b), raw.length)];
          if (start < end) draft = toggle(raw, draft, { start, end, kind: 'other' });
        }
        const kept = draft.text.split('[weggelaten]');
        let position = 0;
        for (const piece of kept) {
          const at = raw.indexOf(piece, position);
          expect(at).toBeGreaterThanOrEqual(position);
          position = at + piece.length;
        }
      },
    ),
  );
});

test.for([
  ['Mijn consulent [naam] belde.', null],
  ['Mijn consulent belde', null],
  ['Mijn consulent belde. Bel op 06-12345678', 'release-has-personal-data'],
  ['De gemeente doet alles fout en liegt', 'release-differs'],
  ['[naam]', 'release-differs'],
] as const)('releasing "%s" gives %s', ([text, problem]) => {
  expect(releaseProblem(RAW, text, false)).toBe(problem);
});

test('what is released has at least six of ten words from the answer itself, each as often as it is there', () => {
  const raw = 'een twee drie vier vijf zes zeven acht negen tien';
  const own = (count: number, others: number) =>
    [...raw.split(' ').slice(0, count), ...Array.from({ length: others }, (_, i) => `ander${i}`)].join(' ');
  expect(releaseProblem(raw, own(6, 4), false)).toBeNull();
  expect(releaseProblem(raw, own(5, 4), false)).toBe('release-differs');
  expect(releaseProblem(raw, 'een een een een twee', false), 'three of the four are not there').toBe('release-differs');
  expect(releaseProblem('een een een', 'een een een een', false)).toBeNull();
  expect(releaseProblem(raw, `${own(6, 0)} [naam van iemand]`, false), 'a label is no word').toBeNull();
  expect(releaseProblem(raw, '', false)).toBe('release-differs');
  expect(releaseProblem(RAW, 'Mijn consulent belde. Bel op 06-12345678', true), 'confirmed').toBeNull();
});

test('the label that is put back is the one at the place of the piece', () => {
  const raw = 'Ans en Bea en Cor';
  const names = [0, 7, 14].map((start) => ({
    start,
    end: start + 3,
    kind: 'name' as const,
    certainty: 'likely' as const,
  }));
  const typed = editDraft(startDraft(raw, names), '[naam] en [naam] en [naam]!');
  const texts = names.map((name) => toggle(raw, typed, name).text);
  expect(texts).toEqual(['Ans en [naam] en [naam]!', '[naam] en Bea en [naam]!', '[naam] en [naam] en Cor!']);
  const fewer = editDraft(typed, 'alleen [naam]');
  expect(names.map((name) => toggle(raw, fewer, name).text)).toEqual(['alleen Ans', 'alleen Bea', 'alleen Cor']);
  const none = editDraft(typed, 'niemand');
  expect(names.map((name) => toggle(raw, none, name).text)).toEqual(['niemand', 'niemand', 'niemand']);
});

test('a piece is taken out wherever it stands by itself: at both ends, and more than once', () => {
  const piece = { start: 0, end: 2, kind: 'name' as const };
  const outOf = (text: string) => toggle('An', editDraft(startDraft('An', []), text), piece).text;
  expect(outOf('An, An en An')).toBe('[naam], [naam] en [naam]');
  expect(outOf('Jan Anna An1 1An')).toBe('Jan Anna An1 1An');
  expect(outOf('AnAn')).toBe('AnAn');
});

test('an improvement point goes with answers only where enough of a group chose it', () => {
  const answers = Array.from({ length: 14 }, (_, i) => ({
    id: `o1-${i}`,
    questionId: 'o1',
    perspective: i < 11 ? ('residents' as const) : ('frontline' as const),
  }));
  const point = { id: 'p', text: 'P', principle: null, choices: answers.map(() => 'chosen' as const) };
  const numbers = [
    { perspective: 'residents' as const, count: 11, of: 11 },
    { perspective: 'frontline' as const, count: 3, of: 3 },
  ];
  const links = pointLinks(answers, [point], [{ ...point, groups: numbers }], 10);
  expect(links.get('o1-0')).toEqual(['p']);
  expect(links.get('o1-12')).toBeUndefined();
  expect(links.get('o1-10')).toEqual(['p']);
  const few = (count: number) => pointLinks(answers.slice(0, count), [point], [{ ...point, groups: numbers }], 10).size;
  expect([few(9), few(10)], 'ten are enough').toEqual([0, 10]);
  const second = { ...point, id: 'q' };
  expect(
    pointLinks(
      answers,
      [point, second],
      [
        { ...point, groups: numbers },
        { ...second, groups: numbers },
      ],
      10,
    ).get('o1-0'),
  ).toEqual(['p', 'q']);
});

test('redaction 11: what together may tell who it is asks for a second yes, and no longer when it is taken out', () => {
  const raw = 'Ik ben 34 jaar en woon in Hoogeveen, en niemand belt mij ooit terug over mijn aanvraag';
  expect(releaseProblem(raw, raw, false)).toBe('release-has-personal-data');
  expect(releaseProblem(raw, raw, true)).toBeNull();
  expect(releaseProblem(raw, raw.replace('34 jaar', '[leeftijd]').replace('Hoogeveen', '[plaats]'), false)).toBeNull();
  expect(releaseProblem(raw, raw.replace('Hoogeveen', '[plaats]'), false), 'an age by itself tells nobody').toBeNull();
});
