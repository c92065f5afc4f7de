import { describe, expect, it } from 'vitest';
import { estimatedHeight, figuresOf, isOwn, keyOf, perspectiveOf, withoutFigures } from '../../../core/cards/card.ts';
import { figuresHeight } from '../../../core/cards/figures.ts';
import { FIGURES } from '../../../core/cards/measures.ts';
import { CardSource, type ContentOf, kindOf } from '../../../core/cards/registry.ts';
import { itIsAKindOfCard } from './kind-rules.ts';

const statement: ContentOf<'statement'> = {
  ...{ type: 'statement', scanId: 'scan1', statementId: 's1', principle: 6 },
  ...{ text: 'Ik begrijp de brieven.', scale: ['nee', 'ja'] },
  bars: [{ perspective: 'residents', counts: [12, 8], dontKnow: 1 }],
};

describe('a statement', () => {
  itIsAKindOfCard('statement');

  it('keeps what the scan says: nobody changes it, and no screen sends its figures', () => {
    expect(isOwn(statement)).toBe(false);
    expect(CardSource.parse(statement)).toEqual({ type: 'statement', statementId: 's1' });
  });

  it('shows a bar per group, belongs to no group and counts as a figure', () => {
    expect(figuresOf(statement)).toEqual({ form: 'bars', rows: statement.bars, scale: ['nee', 'ja'] });
    expect(perspectiveOf(statement)).toBeNull();
    expect(kindOf('statement')).toMatchObject({ evidence: 'figures', letters: 'strong' });
  });

  it('is one row lower for each group that is too small', () => {
    const bare = withoutFigures(statement);
    expect(bare).toEqual({ ...statement, bars: [] });
    expect(estimatedHeight(statement) - estimatedHeight(bare ?? statement)).toBe(FIGURES.row);
    expect(figuresHeight(figuresOf(statement))).toBe(FIGURES.gap + FIGURES.row);
  });

  it('is about its statement, whatever the figures', () => {
    expect(keyOf({ ...statement, text: 'Anders', bars: [] })).toBe(keyOf(statement));
    expect(keyOf({ ...statement, statementId: 's2' })).not.toBe(keyOf(statement));
  });
});
