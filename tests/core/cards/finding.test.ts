import { describe, expect, it } from 'vitest';
import { estimatedHeight, figuresOf, isOwn, keyOf, signOf, withoutFigures } from '../../../core/cards/card.ts';
import { CardSource, type ContentOf, kindOf } from '../../../core/cards/registry.ts';
import { itIsAKindOfCard } from './kind-rules.ts';

const finding: ContentOf<'finding'> = {
  ...{ type: 'finding', scanId: 'scan1', finding: { kind: 'lowest', perspective: 'residents', principle: 3 } },
  text: 'Dit gaat volgens inwoners duidelijk minder goed dan de rest',
};

describe('a finding', () => {
  itIsAKindOfCard('finding');

  it('keeps what the scan says: nobody changes it, and no screen sends its words', () => {
    expect(isOwn(finding)).toBe(false);
    expect(CardSource.parse(finding)).toEqual({ type: 'finding', finding: finding.finding });
  });

  it('is in nobody’s mouth, also when it is about what one group says, and has no figures', () => {
    expect(signOf(finding)).toBeNull();
    expect(figuresOf(finding)).toBeNull();
    expect(kindOf('finding')).toMatchObject({ evidence: 'figures', letters: 'strong' });
  });

  it('is no card when too few people are behind it', () => {
    expect(withoutFigures(finding)).toBeNull();
    expect(estimatedHeight(finding)).toBeGreaterThan(0);
  });

  it('is about what it finds, of which group and principle, whatever its words', () => {
    expect(keyOf({ ...finding, text: 'Anders' })).toBe(keyOf(finding));
    expect(keyOf({ ...finding, finding: { kind: 'lowest', perspective: 'frontline', principle: 3 } })).not.toBe(
      keyOf(finding),
    );
    expect(keyOf({ ...finding, finding: { kind: 'urgent', perspective: 'residents', principle: 3 } })).not.toBe(
      keyOf(finding),
    );
    expect(keyOf({ ...finding, finding: { kind: 'gap', principle: 3 } })).not.toBe(keyOf(finding));
  });
});
