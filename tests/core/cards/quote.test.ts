import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  isOfRelease,
  isOwn,
  keyOf,
  perspectiveOf,
  releaseOf,
  textOnCard,
  withoutFigures,
  withReleasedText,
} from '../../../core/cards/card.ts';
import { CardContent, CardSource, type ContentOf, kindOf } from '../../../core/cards/registry.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';
import { itIsAKindOfCard } from './kind-rules.ts';

const text = ReleasedText.parse('Steeds weer een ander gezicht');
const quote: ContentOf<'quote'> = { type: 'quote', perspective: 'residents', text, releaseId: 'r1', scanId: 'scan1' };

describe('a quote', () => {
  itIsAKindOfCard('quote');

  it('is never changed by hand, and a screen sends only which answer it is', () => {
    expect(isOwn(quote)).toBe(false);
    expect(CardSource.safeParse(quote).success).toBe(false);
    expect(CardSource.parse({ type: 'quote', answerId: 'a1', text: 'niet vrijgegeven' })).toEqual({
      type: 'quote',
      answerId: 'a1',
    });
  });

  it('stands between quotation marks, with the sign of its group, and counts as a quote', () => {
    expect(textOnCard(quote)).toBe('“Steeds weer een ander gezicht”');
    expect(perspectiveOf(quote)).toBe('residents');
    expect(figuresOf(quote)).toBeNull();
    expect(kindOf('quote')).toMatchObject({ evidence: 'quotes', letters: 'italic' });
  });

  it('follows its release, and nothing is left of it when its group is too small', () => {
    expect(isOfRelease('quote')).toBe(true);
    expect(releaseOf(quote)).toBe('r1');
    expect(withReleasedText(quote, ReleasedText.parse('[…]'))).toEqual({ ...quote, text: '[…]' });
    expect(withoutFigures(quote)).toBeNull();
  });

  it('of before releases were kept is read as one of no release', () => {
    const { releaseId: _, ...old } = quote;
    expect(CardContent.parse(old)).toEqual({ ...quote, releaseId: '' });
  });

  it('is about its release, whatever was made of the text', () => {
    expect(keyOf({ ...quote, text: ReleasedText.parse('Anders') })).toBe(keyOf(quote));
    expect(keyOf({ ...quote, releaseId: 'r2' })).not.toBe(keyOf(quote));
  });
});
