import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimatedHeight, keyOf, perspectiveOf, textOnCard } from '../../../core/cards/card.ts';
import { CardContent, type CardKind } from '../../../core/cards/registry.ts';
import { type Document, FIRST } from '../../../core/document/document.ts';
import { optionOf } from '../../../core/voting/rounds.ts';
import { texts } from '../../../minutes/texts/texts.ts';
import { nl } from '../../../renderer/src/locale/nl/index.ts';
import { cardFace } from '../../../renderer/src/plate/faces/card.ts';
import { kit } from '../../renderer/plate/kit.ts';
import { anyContentOf } from './arbitrary.ts';

/** What holds for every kind of card; a test file of a kind adds what is its own. */
export function itIsAKindOfCard(kind: CardKind): void {
  const any: fc.Arbitrary<CardContent> = anyContentOf[kind];
  const always = (rule: (content: CardContent) => void) =>
    fc.assert(
      fc.property(any, (content) => {
        rule(content);
      }),
    );

  it('is stored and read back as it was', () => {
    always((content) => expect(CardContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content));
  });

  it('[P21] gets exactly the room that it takes when its letters are as wide as core guesses', () => {
    always((content) => expect(estimatedHeight(content)).toBe(cardFace({ content }, null, kit).height));
  });

  it('says on the plate and in the minutes what it is, with its whole text', () => {
    always((content) => {
      expect(nl.cardKinds.kicker(content).trim()).not.toBe('');
      expect(textOnCard(content)).toContain(content.text);
      expect(texts.said.cards[kind](content.text)).toContain(content.text);
    });
  });

  it('stands on a ballot with its text and whose it is', () => {
    always((content) => {
      const { plateId } = FIRST;
      const document: Document = { c: { kind: 'card', id: 'c', order: 1, plateId, x: 0, y: 0, content } };
      const perspective = perspectiveOf(content);
      expect(optionOf(document, 'c')).toEqual({ id: 'c', type: kind, perspective, text: content.text });
    });
  });

  it('has a key that another kind does not have', () => {
    always((content) => expect(keyOf(content).startsWith(`${kind} `)).toBe(true));
  });
}
