import type { ScanPerspective } from '../../core/domain/perspective.ts';

const forWhom: Readonly<Record<ScanPerspective, string>> = {
  residents: 'vragen voor inwoners',
  frontline: 'vragen voor medewerkers',
};

/** What a paper form says beside what is asked; on paper and in Word alike. */
export const formTexts = {
  kicker: (municipality: string, perspective: ScanPerspective) =>
    municipality ? `Gemeente ${municipality} · ${forWhom[perspective]}` : `Toegangsscan · ${forWhom[perspective]}`,
  oneCross: 'Zet bij elke zin één kruisje.',
  choose: (count: number) => (count === 1 ? 'Kies er één. Zet één kruisje.' : `Kies er hoogstens ${count}.`),
  number: 'Nr.',
  statement: 'Zin',
} as const;
