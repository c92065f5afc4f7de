import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import { counted } from '../../../../core/words/nl.ts';

const forWhom: Readonly<Record<ScanPerspective, string>> = { residents: 'inwoners', frontline: 'medewerkers' };

/** Making the questionnaire that goes out. */
export const questionnaire = {
  open: 'Maak een vragenlijst',
  title: 'Vragenlijst maken',
  intro:
    'Dit gaat naar de mensen toe. Pas de zinnen aan waar dat nodig is. Komen de antwoorden terug, dan herkent het programma ze.',
  example: 'U kijkt naar de voorbeeldset. Dat is geen officiële vragenlijst.',
  adapted: 'Dit is uw eigen versie van de vragenlijst.',
  reset: 'Zet de voorbeeldset terug',
  close: 'Klaar',
  tabs: {
    label: 'Delen van de vragenlijst',
    residents: 'Inwoners',
    frontline: 'Medewerkers',
    points: 'Verbeterpunten',
    words: 'Tekst eromheen',
  },
  statements: (count: number) => counted(count, 'zin', 'zinnen'),
  points: (count: number) => counted(count, 'verbeterpunt', 'verbeterpunten'),
  statement: (number: number) => `Zin ${number}`,
  point: (number: number) => `Verbeterpunt ${number}`,
  principle: (number: number) => `Waar hoort nummer ${number} bij?`,
  noPrinciple: 'Geen basisprincipe',
  up: (number: number) => `Zet nummer ${number} een plaats hoger`,
  down: (number: number) => `Zet nummer ${number} een plaats lager`,
  remove: (number: number) => `Haal nummer ${number} weg`,
  addStatement: 'Voeg een zin toe',
  addPoint: 'Voeg een verbeterpunt toe',
  newStatement: 'Nieuwe zin',
  newPoint: 'Nieuw verbeterpunt',
  none: 'Deze groep krijgt geen zinnen. Voeg er een toe, of vraag alleen de andere groep.',
  choices: 'Hoeveel verbeterpunten kiest iemand hoogstens?',
  formTitle: { residents: 'Kop voor inwoners', frontline: 'Kop voor medewerkers' },
  introduction: 'Inleiding',
  openQuestion: 'Open vraag na de verbeterpunten',
  openHint: 'Laat dit leeg als u geen open vraag wilt stellen.',
  closing: 'Slot: waar het formulier heen gaat, en wie er kan helpen',
  out: {
    title: 'Zo gaat hij naar buiten',
    paper: 'Op papier, in grote letters',
    print: 'Druk af',
    printFor: (perspective: ScanPerspective) => `Druk af voor ${forWhom[perspective]}`,
    word: 'Word',
    wordFor: (perspective: ScanPerspective) => `Word voor ${forWhom[perspective]}`,
    printHint: 'Kies bij het afdrukken dubbelzijdig, of bewaar als PDF.',
    online: 'Online',
    limesurvey: 'Bestand voor LimeSurvey',
    limesurveyHint:
      'Kies in LimeSurvey bij een nieuwe vragenlijst: importeren. Gemaakt naar de beschrijving van LimeSurvey. Wij konden het daar zelf niet proberen: kijk alles na.',
    text: 'Tekst voor Forms',
    textHint:
      'Ook voor Google Formulieren en andere. Plak de vragen in uw formulier. Wij konden dit niet in elk programma proberen: kijk alles na.',
  },
  paper: { number: 'Nr.', statement: 'Zin' },
} as const;
