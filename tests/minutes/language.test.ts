import { describe, expect, it } from 'vitest';
import { computeResults } from '../../core/scan/results/compute-results.ts';
import type { Block } from '../../minutes/blocks/blocks.ts';
import { scanPart } from '../../minutes/model/build.ts';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { letterText } from '../../minutes/texts/letter.ts';
import { madeScan, SHAPES } from '../core/scan/findings/claims/made-scans.ts';
import { emptyMinutes } from '../helpers/minutes-model.ts';
import { blocksOf, fullExample } from './chapters/tables-of.ts';

/** Sessions with a scan of every kind: answers of every shape, few people and many, groups alike and apart. */
const sessions = Object.values(SHAPES).flatMap((shape, s) =>
  [11, 30, 90, 260].flatMap((people, p) =>
    [0, 1].map((apart): MinutesModel => {
      const sort = {
        shapeOf: (who: string, at: number) =>
          apart === 1 && who === 'frontline' && at % 2 === 0 ? (SHAPES.high ?? shape) : shape,
        people: { residents: people, frontline: 10 + Math.floor(people / 3) },
        statements: 16,
        common: (s + p) % 2 === 0,
        together: 0.3,
      };
      const results = computeResults(madeScan(sort, s * 50 + p * 5 + apart), 10);
      return {
        ...fullExample(),
        scan: scanPart(results, {
          isOnPlate: ({ id }) => /^s[0-3]$/.test(id),
          isSeen: ({ id }) => /^s[2-9]$/.test(id),
        }),
      };
    }),
  ),
);

/** Running text of the program: what people typed in tables, cards, tasks and facts is theirs. */
const running = (block: Block) =>
  block.type === 'paragraph' && block.list === undefined && (block.style === '' || block.style === 'PpSmall')
    ? [block.runs.map(({ text }) => text).join('')]
    : [];
const isLegend = (text: string) => /^●/.test(text.trim()) || /^\d = /.test(text) || text.startsWith('– ');
const withoutQuotes = (text: string) => text.replaceAll(/“[^”]*”|‘[^’]*’/g, '…');
const sentencesOf = (model: MinutesModel) =>
  blocksOf(model)
    .flatMap(running)
    .filter((text) => !isLegend(text))
    .flatMap((text) => withoutQuotes(text).split(/(?<=[.!?…:])\s+(?=[\p{Lu}\d])/u));
const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Verbs in the forms that a sentence needs; every sentence of the program has one of them. */
const VERB =
  /\b(is|zijn|was|waren|staan|staat|vindt|vinden|klopt|zit|zitten|zeggen|zegt|zien|denken|verschillen|kregen|kozen|koos|koos|gaan|gaat|kan|kwam|kwamen|kijken|hebben|heeft|had|gaf|moeten|hielden|telden|laat|laten|valt|konden|mocht|mochten|kunt|noemden|antwoordde)\b/;

describe('the language of the minutes', () => {
  it('[M9] has on average less than twelve words in a sentence, outside quotes, in every session', () => {
    const averages = sessions.map((model) => {
      const lengths = sentencesOf(model).map(wordsIn);
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    });
    expect(sessions.some(({ scan }) => (scan?.conclusions.length ?? 0) > 4)).toBe(true);
    expect(Math.max(...averages)).toBeLessThan(12);
    // A sentence that is long by itself is read twice.
    expect(sessions.flatMap(sentencesOf).filter((one) => wordsIn(one) > 24)).toEqual([]);
  });

  it('has whole sentences: a capital or a number, a verb, and a mark at the end', () => {
    const all = [...sessions, emptyMinutes(), fullExample('short')].flatMap(sentencesOf);
    const telegrams = [...new Set(all)].filter(
      (one) => !VERB.test(one) || !/^[\p{Lu}\d…]/u.test(one) || !/[.!?:…]$/.test(one),
    );
    expect(telegrams).toEqual([]);
  });

  it('[M8] says each conclusion once', () => {
    for (const model of sessions) {
      const said = blocksOf(model).flatMap((block) =>
        block.type === 'heading' || block.type === 'paragraph' ? [block] : [],
      );
      const from = said.findIndex((block) => block.type === 'heading' && block.text === 'Wat de scan laat zien');
      const to = said.findIndex((block) => block.type === 'heading' && block.text.startsWith('Bijlage'));
      const chapter = said.slice(from, to);
      // The same words may be true of two statements; a statement has its heading once.
      const titles = chapter.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('has one word for one thing: people are inwoners, medewerkers and beleidsmakers, and a due date is uiterlijk', () => {
    const all = [...sessions.flatMap(sentencesOf), ...sessions.map((model) => letterText(model, true))].join('\n');
    expect(all).not.toMatch(/respondent|burger|cliënten|ambtenaar|werknemer|deadline|kampen|vóór \d|pagina/i);
  });
});
