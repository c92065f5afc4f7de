import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ended } from '../../../core/words/nl.ts';
import type { Block } from '../../../minutes/blocks/blocks.ts';
import type { MinutesModel } from '../../../minutes/model/model.ts';
import { letterText } from '../../../minutes/texts/letter.ts';
import { blocksOf, fullExample } from './tables-of.ts';

it('a text ends a sentence with one mark', () => {
  expect(['Klaar', 'Klaar.', 'Wat?', '“Wat?”', '“Klaar”', '‘Zo…’', 'Wijk (Oost)'].map(ended)).toEqual([
    'Klaar.',
    'Klaar.',
    'Wat?',
    '“Wat?”',
    '“Klaar”.',
    '‘Zo…’',
    'Wijk (Oost).',
  ]);
});

const typed = fc.constantFrom('Wat eerst?', 'Nu doen!', 'Eén gezicht.', 'En zo verder…', 'Gewoon', 'Wijk (Oost)');

/** Every text that people typed, made of these in turn. */
function typedAnew(model: MinutesModel, words: readonly string[]): MinutesModel {
  let at = 0;
  const next = () => words[at++ % words.length] ?? '';
  const scale = model.scan?.scale.map(next) ?? [];
  const charts = model.scan?.charts.map((chart) =>
    chart.type === 'statements'
      ? { ...chart, statements: chart.statements.map((one) => ({ ...one, text: next() })) }
      : { ...chart, points: chart.points.map((one) => ({ ...one, text: next() })) },
  );
  return {
    ...model,
    contact: next(),
    scan: model.scan && { ...model.scan, scale, charts: charts ?? [] },
    zones: model.zones.map((zone) => ({ ...zone, cards: zone.cards.map((card) => ({ ...card, text: next() })) })),
    chosen: model.chosen && {
      question: next(),
      cards: model.chosen.cards.map((card) => ({ ...card, text: next() })),
    },
    votingRounds: model.votingRounds.map((round) => ({
      ...round,
      question: next(),
      options: round.options.map((option) => ({ ...option, text: next() })),
    })),
    improvementTasks: model.improvementTasks.map((task) => ({ ...task, from: next(), to: next(), why: next() })),
    actions: model.actions.map((action) => ({ ...action, what: next(), who: next(), firstStep: next() })),
  };
}

const wordsOf = (block: Block): string[] => {
  if (block.type === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
  return block.type === 'chart' ? [block.alt] : [];
};

it('no sentence of the minutes or the letter has two marks at its end, whatever people typed', () => {
  fc.assert(
    fc.property(fc.array(typed, { minLength: 3, maxLength: 7 }), fc.constantFrom('full', 'short'), (words, version) => {
      const model = typedAnew(fullExample(version), words);
      const texts = [...blocksOf(model).flatMap(wordsOf), letterText(model)];
      expect(texts.filter((text) => /[.!?…][”’]*\.(?!\.)/.test(text))).toEqual([]);
    }),
  );
});
