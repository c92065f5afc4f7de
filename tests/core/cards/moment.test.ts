import { describe, expect, it } from 'vitest';
import { figuresOf, isOwn, keyOf } from '../../../core/cards/card.ts';
import { FEELINGS, feelingAfter } from '../../../core/cards/figures.ts';
import { CardContent, kindOf, type OwnContent, RoomContent } from '../../../core/cards/registry.ts';
import { itIsAKindOfCard } from './kind-rules.ts';

const moment: OwnContent = {
  ...{ type: 'moment', perspective: 'residents', text: 'Niets gehoord', tellerId: 'teller1' },
  ...{ feeling: -2, duration: '11 weken' },
};

describe('a moment', () => {
  itIsAKindOfCard('moment');

  it('holds words of the room, and is evidence of its own kind', () => {
    expect(isOwn(moment)).toBe(true);
    expect(kindOf('moment').evidence).toBe('moments');
  });

  it('shows how it felt and how long it took, or nothing when neither was told', () => {
    expect(figuresOf(moment)).toEqual({ form: 'feeling', rows: [{ feeling: -2, duration: '11 weken' }] });
    expect(figuresOf({ ...moment, feeling: null, duration: '' })).toBeNull();
  });

  it('is another one when somebody else tells the same', () => {
    expect(keyOf({ ...moment, tellerId: 'teller2' })).not.toBe(keyOf(moment));
  });

  it('has no place in what the room gets', () => {
    expect(CardContent.safeParse(moment).success).toBe(true);
    expect(RoomContent.safeParse(moment).success).toBe(false);
  });

  it('feels one step better or worse, no further than the ends, and begins in the middle', () => {
    expect(FEELINGS.map((feeling) => feelingAfter(feeling, 1))).toEqual([2, 2, 1, 0, -1]);
    expect(FEELINGS.map((feeling) => feelingAfter(feeling, -1))).toEqual([1, 0, -1, -2, -2]);
    expect(feelingAfter(null, -1)).toBe(0);
  });
});
