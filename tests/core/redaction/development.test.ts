import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isDutchWord, isNearDutch } from '../../../core/redaction/lists/dutch-words.ts';
import { unpack } from '../../../core/redaction/lists/unpack.ts';
import { proposeRedactions } from '../../../core/redaction/propose.ts';
import first from '../../fixtures/redaction/development.json' with { type: 'json' };
import second from '../../fixtures/redaction/development-2.json' with { type: 'json' };
import { hidden } from './hidden.ts';

interface Piece {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Takes "Ik ben [[name:Sandra]]" apart into the text and where the pieces are. */
function parse(marked: string): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[[a-z]+:.+?\]\])/)) {
    const [, kind, inside] = /^\[\[([a-z]+):(.+)\]\]$/.exec(part) ?? [];
    const said = inside ?? part;
    if (kind) pieces.push({ kind, start: text.length, end: text.length + said.length });
    text += said;
  }
  return { text, pieces };
}

/** How many letters and digits of a piece are in something that is proposed, as a share. */
function covered(text: string, { start, end }: Piece): number {
  const proposed = proposeRedactions(text);
  const places = Array.from({ length: end - start }, (_, i) => start + i).filter((at) =>
    /[\p{L}\p{N}]/u.test(text[at] ?? ''),
  );
  return places.filter((at) => proposed.some((one) => one.start <= at && at < one.end)).length / places.length;
}

const SETS = [
  { set: 'first', answers: first, names: 0.97, least: 1 },
  { set: 'second', answers: second, names: 0.95, least: 10 },
];

describe.each(SETS)(
  'redaction on the $set development set (a floor; the rates that count are those of the held-out sets)',
  ({ answers, names: leastOfNames, least }) => {
    const personal = answers.personal.map(parse);
    const all = personal.flatMap(({ text, pieces }) =>
      pieces.map((piece) => ({
        kind: piece.kind,
        said: text.slice(piece.start, piece.end),
        share: covered(text, piece),
      })),
    );
    const kinds = [...new Set(all.map(({ kind }) => kind))];
    const enough = kinds.filter((kind) => all.filter((one) => one.kind === kind).length >= least);
    it.each(enough)('%s: at least 88 % whole', (kind) => {
      const own = all.filter((one) => one.kind === kind);
      const missed = own.filter(({ share }) => share < 1).map(({ said }) => said);
      expect(1 - missed.length / own.length, missed.join(', ')).toBeGreaterThanOrEqual(0.88);
    });

    it('names: nearly all whole', () => {
      const names = all.filter(({ kind }) => kind === 'name');
      expect(names.length).toBeGreaterThan(140);
      expect(names.filter(({ share }) => share === 1).length / names.length).toBeGreaterThanOrEqual(leastOfNames);
    });

    it('leaves 97 % of the answers with nothing in them as they are, and proposes something in 97 % of the others', () => {
      const touched = answers.clean.filter((text) => proposeRedactions(text).length > 0);
      expect(touched.length / answers.clean.length, touched.join('\n')).toBeLessThanOrEqual(0.03);
      const filled = personal.filter(({ pieces }) => pieces.length > 0);
      const silent = filled.filter(({ text }) => proposeRedactions(text).length === 0);
      expect(silent.length / filled.length, silent.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.03);
    });
  },
);

describe('the list of Dutch words', () => {
  it.each([
    'mensen',
    'zorgloket',
    'gezondheidszorg',
    'keukentafelgesprek',
    'wijkverpleegkundige',
    'jeugdhulpaanbieder',
  ])('knows %s, if need be as put together from two', (word) => expect(isDutchWord(word)).toBe(true));

  it.each(['fatoumata', 'yilmaz', 'letebrhan', 'tjolle'])('does not know %s', (word) =>
    expect(isDutchWord(word)).toBe(false),
  );

  it('takes a word with one wrong, missing or extra letter for a mistyped one', () => {
    for (const word of ['gemeete', 'wagten', 'formulierr']) expect(isNearDutch(word), word).toBe(true);
    for (const word of ['fatoumata', 'dilnoza', 'xiomara']) expect(isNearDutch(word), word).toBe(false);
  });

  it('unpacks what was packed', () => {
    const pack = (words: readonly string[]) => {
      let before = '';
      let packed = '';
      for (const word of words) {
        let same = 0;
        while (same < Math.min(35, before.length, word.length) && before[same] === word[same]) same++;
        packed += `${'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'[same]}${word.slice(same)}`;
        before = word;
      }
      return packed;
    };
    const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = [...words].sort();
        expect([...unpack(pack(sorted))]).toEqual(sorted);
      }),
    );
  });
});

test.each([
  ['mevr.Jansen belt niet', ['name Jansen']],
  ['mijn zoon jelle wacht', ['name jelle']],
  ['mijn zoon wagt al lang', []],
  ['dat van der Heijden dit beslist', ['name van der Heijden']],
  ['Mijn cliënte, mevrouw O., durft niet', ['name O']],
  ['ik ben jan de boer', ['name jan de boer']],
  ['Jan met de pet snapt het niet', []],
  ['Elke week hetzelfde', []],
])('redaction 12: names beside a cue, in small letters and in sayings: %s', (text, found) =>
  expect(hidden(text)).toEqual(found),
);

test.each([
  ['wij wonen in de Lijsterbesstraat', ['address Lijsterbesstraat']],
  ['aan de Jan van Galenstraat 12-2hg', ['address Jan van Galenstraat 12-2hg']],
  ['op de Laan van Meerdervoort 402', ['address Laan van Meerdervoort 402']],
  ['de buren op nummer 14', ['address 14']],
  ['Er staat een bank in de winkelstraat', []],
  ['Wij wonen in Nederland', []],
])('redaction 2: streets of every form: %s', (text, found) => expect(hidden(text)).toEqual(found));

test.each([
  ['mijn zoon zit op de Vuurvogel', ['organisation Vuurvogel']],
  ['ik werk bij Jumbo', ['organisation Jumbo']],
  ['mijn kind zit op praktijkschool de Compaan', ['organisation praktijkschool de Compaan']],
  ['mijn zaak ligt bij het UWV', []],
  ['ik lees de Jeugdwet', []],
])('redaction 8: organisations that no list knows: %s', (text, found) => expect(hidden(text)).toEqual(found));
