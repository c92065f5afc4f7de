import type { Perspective } from '../../../../core/domain/perspective.ts';

const perspective: Readonly<Record<Perspective, string>> = {
  residents: 'Inwoners',
  frontline: 'Uitvoering',
  policy: 'Beleid',
};

/** Names of things in the field, as the interface shows them. */
export const domain = {
  perspective,
  principle: (number: number) => `Uitgangspunt ${number}`,
  noPrinciple: 'Andere stellingen',
  dontKnow: 'Weet ik niet',
} as const;
