import { describe, expect, test } from 'vitest';
import { moveLabel, reverseScale, scaleFromExamples, toNoScore, toScale } from '../../../../core/scan/edits/scale.ts';
import { MOST_CATEGORIES } from '../../../../core/scan/model/most-categories.ts';
import type { ImportProposal, Mapping } from '../../../../core/scan/table/mapping.ts';

const mapping: Mapping = {
  columns: [{ role: 'statement', text: 'De hulp past.', principle: 1 }, { role: 'other' }],
  group: null,
  scale: { labels: ['nee', 'soms', 'ja'], dontKnow: ['weet niet'], shown: [{ label: 'ja', text: 'Ja, meestal' }] },
  directionGuessed: true,
  list: null,
};
const labelsOf = ({ scale }: Mapping) => scale?.labels;

describe('the order of the answers', () => {
  test('a label changes places with its neighbour, and not beyond the ends', () => {
    expect(labelsOf(moveLabel(mapping, 'soms', -1))).toEqual(['soms', 'nee', 'ja']);
    expect(labelsOf(moveLabel(mapping, 'soms', 1))).toEqual(['nee', 'ja', 'soms']);
    expect(labelsOf(moveLabel(mapping, 'nee', -1))).toEqual(labelsOf(mapping));
    expect(labelsOf(moveLabel(mapping, 'ja', 1))).toEqual(labelsOf(mapping));
    expect(labelsOf(moveLabel(mapping, 'onbekend', 1))).toEqual(labelsOf(mapping));
  });

  test('turning it over says which way it runs; then it is no guess any more', () => {
    const turned = reverseScale(mapping);
    expect(labelsOf(turned)).toEqual(['ja', 'soms', 'nee']);
    expect(turned.directionGuessed).toBe(false);
    expect(moveLabel(mapping, 'soms', 1).directionGuessed).toBe(true);
  });
});

describe('what is a score', () => {
  test('a label becomes no score, and comes back at the high end, each time once', () => {
    const without = toNoScore(toNoScore(mapping, 'soms'), 'soms');
    expect(without.scale).toMatchObject({ labels: ['nee', 'ja'], dontKnow: ['weet niet', 'soms'] });
    const again = toScale(toScale(without, 'soms'), 'soms');
    expect(again.scale).toMatchObject({ labels: ['nee', 'ja', 'soms'], dontKnow: ['weet niet'] });
  });

  test('without a scale, the first label makes one', () => {
    expect(toScale({ ...mapping, scale: null }, 'ja').scale).toEqual({ labels: ['ja'], dontKnow: [] });
  });
});

test.each([
  ['moving a label', moveLabel(mapping, 'soms', 1)],
  ['turning the scale over', reverseScale(mapping)],
  ['making a label no score', toNoScore(mapping, 'soms')],
  ['making a label a score', toScale(mapping, 'weet niet')],
])('%s keeps the texts that a person corrected', (_, { scale }) => {
  expect(scale?.shown).toEqual(mapping.scale?.shown);
});

test('a scale can start from the answers of the statements, each once and at most as many as a scale can have', () => {
  const preview = (examples: string[]) => ({ header: 'x', examples, filled: 1, distinct: 1 });
  const many = Array.from({ length: 20 }, (_, i) => `antwoord ${i}`);
  const proposalOf = (columns: ImportProposal['columns']) => ({ columns }) as ImportProposal;
  const two: Mapping = { ...mapping, columns: [...mapping.columns.slice(0, 1), ...mapping.columns] };
  const started = scaleFromExamples(
    two,
    proposalOf([preview(['ja', 'nee']), preview(['nee', 'soms']), preview(['x'])]),
  );
  expect(started.scale).toEqual({ labels: ['ja', 'nee', 'soms'], dontKnow: [] });
  expect(labelsOf(scaleFromExamples(mapping, proposalOf([preview(many), preview([])])))).toHaveLength(MOST_CATEGORIES);
});
