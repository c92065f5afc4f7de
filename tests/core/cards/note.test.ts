import { describe, expect, it } from 'vitest';
import { figuresOf, isOwn, keyOf, perspectiveOf, releaseOf, signOf, textOnCard } from '../../../core/cards/card.ts';
import { CardContent, CardSource, kindOf, type OwnContent } from '../../../core/cards/registry.ts';
import { itIsAKindOfCard } from './kind-rules.ts';

const note: OwnContent = { type: 'note', perspective: 'policy', text: 'Drie systemen' };

describe('a note', () => {
  itIsAKindOfCard('note');

  it('holds the words of someone in the room: they can be changed, and are no result of the scan', () => {
    expect(isOwn(note)).toBe(true);
    expect(CardSource.safeParse(note).success).toBe(false);
    expect(CardContent.safeParse({ ...note, text: ' ' }).success).toBe(false);
  });

  it('has a group, no figures and no release, and counts as a note', () => {
    expect(perspectiveOf(note)).toBe('policy');
    expect(figuresOf(note)).toBeNull();
    expect(releaseOf(note)).toBeNull();
    expect(kindOf('note')).toMatchObject({ evidence: 'notes', letters: 'regular' });
    expect(textOnCard(note)).toBe('Drie systemen');
  });

  it('can be of nobody in particular: it has a sign of its own and counts for no perspective', () => {
    const together: OwnContent = { ...note, perspective: 'together' };
    expect(signOf(together)).toBe('together');
    expect(perspectiveOf(together)).toBeNull();
    expect(isOwn(together)).toBe(true);
  });

  it('is about the same as another with the same text, of whatever group', () => {
    expect(keyOf({ ...note, perspective: 'residents' })).toBe(keyOf(note));
    expect(keyOf({ ...note, text: 'Vier systemen' })).not.toBe(keyOf(note));
  });
});
