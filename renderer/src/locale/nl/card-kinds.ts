import type { CardContent, CardKind, ContentOf, OwnKind } from '../../../../core/cards/registry.ts';
import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import { domain } from './domain.ts';

const one: Readonly<Record<ScanPerspective, string>> = { residents: 'inwoner', frontline: 'uitvoering' };

/** What stands above the text of a card, in the list and on the plate. */
const kickers: { readonly [K in CardKind]: (content: ContentOf<K>) => string } = {
  note: ({ perspective }) => domain.sign[perspective],
  moment: ({ perspective }) => domain.sign[perspective],
  statement: ({ principle }) => (principle ? `Uitgangspunt ${principle}, stelling` : 'Stelling'),
  improvementPoint: () => 'Verbeterpunt',
  finding: () => 'Uitkomst van de scan',
  quote: ({ perspective }) => `Uit de scan, ${one[perspective]}`,
};

/** What a card from the scan is, in one word; cards of the room show whose they are instead. */
const names: Readonly<Record<Exclude<CardKind, OwnKind>, string>> = {
  statement: 'Stelling',
  improvementPoint: 'Verbeterpunt',
  finding: 'Uitkomst van de scan',
  quote: 'Uit de scan',
};

/** The Dutch words of each kind of card; a new kind is missed here by the compiler. */
export const cardKinds = {
  kicker: (content: CardContent) => (kickers[content.type] as (content: CardContent) => string)(content),
  names,
} as const;
