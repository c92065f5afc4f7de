import { describe, expect, it } from 'vitest';
import { estimatedHeight, figuresOf, isOwn, keyOf, perspectiveOf, withoutFigures } from '../../../core/cards/card.ts';
import { figuresHeight } from '../../../core/cards/figures.ts';
import { FIGURES } from '../../../core/cards/measures.ts';
import { CardSource, type ContentOf, kindOf } from '../../../core/cards/registry.ts';
import { itIsAKindOfCard } from './kind-rules.ts';

const point: ContentOf<'improvementPoint'> = {
  ...{ type: 'improvementPoint', scanId: 'scan1', pointId: 'v1', text: 'Eén vaste contactpersoon' },
  counts: [
    { perspective: 'residents', count: 28, of: 46 },
    { perspective: 'frontline', count: 12, of: 40 },
  ],
};

describe('an improvement point', () => {
  itIsAKindOfCard('improvementPoint');

  it('keeps what the scan says: nobody changes it, and no screen sends its figures', () => {
    expect(isOwn(point)).toBe(false);
    expect(CardSource.parse(point)).toEqual({ type: 'improvementPoint', pointId: 'v1' });
  });

  it('shows how many of each group chose it, belongs to no group and counts as a figure', () => {
    expect(figuresOf(point)).toEqual({ form: 'chosen', rows: point.counts });
    expect(perspectiveOf(point)).toBeNull();
    expect(kindOf('improvementPoint')).toMatchObject({ evidence: 'figures', letters: 'strong' });
  });

  it('has a line of words above its figures, and is one row lower for each group that is too small', () => {
    const bare = withoutFigures(point);
    expect(bare).toEqual({ ...point, counts: [] });
    expect(estimatedHeight(point) - estimatedHeight(bare ?? point)).toBe(2 * FIGURES.row);
    expect(figuresHeight(figuresOf(point))).toBe(FIGURES.gap + FIGURES.head + 2 * FIGURES.row);
  });

  it('is about its point, whatever the figures', () => {
    expect(keyOf({ ...point, text: 'Anders', counts: [] })).toBe(keyOf(point));
    expect(keyOf({ ...point, pointId: 'v2' })).not.toBe(keyOf(point));
  });
});
