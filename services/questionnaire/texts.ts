import type { ScanPerspective } from '../../core/domain/perspective.ts';
import type { TextWords } from '../../core/scan/questionnaire/as-text.ts';

/** What the files of a questionnaire say, beside what it asks. */
export const texts = {
  kinds: { limesurvey: 'vragenlijst LimeSurvey', text: 'vragenlijst tekst' },
  form: { residents: 'formulier inwoners', frontline: 'formulier medewerkers' } satisfies Record<
    ScanPerspective,
    string
  >,
  survey: (municipality: string) => (municipality ? `Toegangsscan ${municipality}` : 'Toegangsscan'),
  inText: {
    kinds: {
      one: 'één keuze',
      rows: 'Likertschaal: één antwoord bij elke zin',
      some: (count) => `meerkeuze, hoogstens ${count}`,
      open: 'lang antwoord',
    },
    only: (group) => `ALLEEN VOOR: ${group}`,
  } satisfies TextWords,
} as const;
