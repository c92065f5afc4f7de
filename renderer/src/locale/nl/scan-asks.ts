import { counted, ended } from '../../../../core/words/nl.ts';

const people = (count: number) => counted(count, 'mens vulde', 'mensen vulden');

/** What the program asks about a file before it can be read in, one question at a time. */
export const asks = {
  number: (number: number, of: number) => `Vraag ${number} van ${of}`,
  after: (left: number) => (left === 0 ? 'Daarna kunt u inlezen' : `Daarna nog ${counted(left, 'vraag', 'vragen')}`),
  later: 'U kunt dit later nog veranderen.',
  skip: 'Nu overslaan',
  next: 'Klopt, volgende vraag',
  last: 'Klopt',
  wait: (count: number) => (count === 1 ? 'Kan na de vraag hiernaast' : `Kan na de ${count} vragen hiernaast`),
  toQuestion: 'Naar de vraag',
  examples: 'Voorbeelden uit het bestand',
  kinds: {
    group: {
      title: 'Wie heeft deze antwoorden gegeven?',
      text: 'Dat staat niet duidelijk in het bestand.',
      textColumn: 'Een kolom noemt groepen, maar misschien gaat die over iemand anders.',
      column: (header: string) => `Dat staat bij “${header}”`,
      all: { residents: 'Iedereen is inwoner', frontline: 'Iedereen werkt in de uitvoering' },
      allHint: {
        residents: 'Of vertegenwoordiger van een inwoner.',
        frontline: 'Bijvoorbeeld bij het wijkteam of het loket.',
      },
      other: 'Dat staat in een andere kolom',
      which: 'Welke kolom?',
    },
    'group-values': {
      title: 'Bij welke groep horen deze mensen?',
      text: 'Bij de vraag wie antwoordde staat dit. Praatplaat kan er geen groep uit halen.',
      out: 'Telt niet mee',
    },
    order: {
      title: 'In welke volgorde staan deze antwoorden?',
      text: (columns: number) =>
        `Zo antwoordden mensen bij ${counted(columns, 'vraag', 'vragen')}. Zet het laagste bovenaan en het hoogste onderaan.`,
      low: 'laagst',
      high: 'hoogst',
      apart: 'Geen score',
      none: 'Deze antwoorden tellen niet mee in de score.',
      toApart: (label: string) => `“${label}” is geen score`,
      toScale: (label: string) => `“${label}” is wel een score`,
      add: 'Mist er een antwoord dat niemand koos?',
      addButton: 'Toevoegen',
      notStatements: 'Dit zijn geen stellingen',
    },
    direction: {
      title: 'Wat is een hoog cijfer?',
      text: (columns: number) =>
        `Bij ${counted(columns, 'vraag', 'vragen')} staan cijfers. Het bestand zegt niet wat goed is.`,
      best: (label: string) => `${label} is het beste`,
      bestHint: (low: string, high: string) => `${low} is het laagst, ${high} het hoogst.`,
      none: 'Dit zijn geen scores',
      noneHint: 'De kolommen vallen weg.',
      from: 'De cijfers lopen van',
      to: 'tot en met',
    },
    'no-score': {
      title: (text: string) => `Wat betekent ${text}?`,
      text: (count: number) => `${people(count)} dit in.`,
      'dont-know': '“Weet ik niet”',
      'dont-knowHint': 'Telt niet mee. Meestal is het dit.',
      number: 'Een gewoon cijfer',
      numberHint: (text: string) => ended(`Telt mee als ${text}`),
      mistake: 'Een fout',
      mistakeHint: 'De antwoorden vallen weg.',
    },
    'same-answer': {
      title: 'Is dit hetzelfde antwoord?',
      text: 'Deze antwoorden lijken hetzelfde te betekenen.',
      pair: (text: string, as: string) => `“${text}” en “${as}”`,
      yes: 'Ja, ze tellen als één antwoord',
      no: 'Nee, het zijn verschillende antwoorden',
      noHint: 'Daarna zet u ze op volgorde.',
    },
    turned: {
      title: 'Is het slecht als mensen het hiermee eens zijn?',
      text: 'Deze stellingen klinken negatief. Kruis aan welke u wilt omdraaien. Dan staat rechts in elke grafiek wat goed gaat.',
      after: (text: string) => `Wordt: “${text}”`,
    },
    ranking: {
      title: 'Wat telt als gekozen?',
      text: 'Mensen hebben alle punten op volgorde gezet. Zo lijkt het of iedereen alles koos.',
      first: 'Alleen wat op plaats 1 staat',
      three: 'Wat op plaats 1, 2 en 3 staat',
      out: 'Deze vraag weglaten',
    },
    'own-words': {
      title: 'Staan hier keuzes uit uw lijst bij?',
      text: 'Eén mens koos of schreef dit bij de verbeterpunten. Kruis aan wat een keuze uit uw lijst was. De rest telt als open antwoord, dat u eerst zelf leest.',
    },
    'yes-no': {
      title: 'Wat zijn deze vragen met ja en nee?',
      text: (count: number) => `Het gaat om ${counted(count, 'vraag', 'vragen')}.`,
      statement: 'Stellingen',
      statementHint: 'Ja en nee worden een eigen schaal.',
      improvementPoint: 'Verbeterpunten',
      improvementPointHint: 'Ja betekent: gekozen.',
      other: 'Iets anders',
      otherHint: 'De kolommen vallen weg.',
    },
    rows: {
      title: (count: number) => `Tellen ${count} verborgen rijen mee?`,
      text: 'In Excel zijn rijen verborgen of weggefilterd. Misschien is dat met een reden gedaan.',
      yes: 'Ja, ze tellen mee',
      no: 'Nee, alleen wat zichtbaar is',
    },
  },
} as const;

/** What the program says it did not find, or does not count. */
export const leftAside = {
  noPoints:
    'Er zijn geen verbeterpunten gevonden. Staan ze wel in het bestand? Kies dan bij Kolommen welke kolommen verbeterpunten zijn.',
  unknownAnswers: (count: number, example: string) =>
    `${counted(count, 'antwoord staat', 'antwoorden staan')} niet in de schaal en ${count === 1 ? 'telt' : 'tellen'} als niet ingevuld, bijvoorbeeld ${ended(`“${example}”`)}`,
  leftOutRows: {
    hidden: (count: number) => `${counted(count, 'verborgen rij telt', 'verborgen rijen tellen')} niet mee.`,
    preview: (count: number) => `${counted(count, 'proefinvulling telt', 'proefinvullingen tellen')} niet mee.`,
    total: (count: number) => `${counted(count, 'regel met totalen telt', 'regels met totalen tellen')} niet mee.`,
  },
} as const;
