import { perspectiveNames, signNames } from '../../../../core/words/nl.ts';

/** Names of things in the field, as the interface shows them. */
export const domain = {
  perspective: perspectiveNames,
  sign: signNames,
  principle: (number: number) => `Uitgangspunt ${number}`,
  noPrinciple: 'Andere stellingen',
  dontKnow: 'Weet ik niet',
} as const;
