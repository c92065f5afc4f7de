import type { ColumnRole, ImportSummary, MappingProblem, PersonalKind } from '../../../../core/scan/table/mapping.ts';
import { counted, listed, perspectiveNames } from '../../../../core/words/nl.ts';
import { asks, leftAside } from './scan-asks.ts';
import { paper } from './scan-paper.ts';
import { principles } from './scan-principles.ts';
import { joining, reading, scans, texts } from './scan-questions.ts';

const role: Readonly<Record<ColumnRole['role'], string>> = {
  group: 'Wie antwoordde',
  statement: 'Stelling',
  improvementPoint: 'Verbeterpunt (ja/nee)',
  improvementList: 'Verbeterpunten (meer keuzes)',
  openAnswer: 'Open antwoord',
  completed: 'Tot het einde ingevuld',
  personal: 'Persoonlijk, weglaten',
  other: 'Weglaten',
};

const personal: Readonly<Record<PersonalKind, string>> = {
  ip: 'IP-adres',
  email: 'e-mailadres',
  name: 'naam',
  phone: 'telefoonnummer',
  address: 'adres',
  'birth-date': 'geboortedatum',
  number: 'persoonlijk nummer',
  device: 'gegevens van het apparaat',
  contact: 'contactgegevens',
};

/** What the main button says while something is missing; it brings the person to that place. */
const missing: Readonly<Record<MappingProblem, string>> = {
  'no-group': 'Geef eerst aan wie antwoordde',
  'no-answers': 'Kies eerst kolommen',
  'no-scale': 'Zet eerst de antwoorden op volgorde',
  'direction-guessed': 'Zeg eerst wat een hoog cijfer betekent',
  'no-options': 'Vul eerst de verbeterpunten in',
  unanswered: 'Beantwoord eerst de vraag',
  'columns-differ': 'Kies eerst het bestand opnieuw',
};

/** How many of a group count: those who stopped half way only when chosen. */
export function countedIn(group: ImportSummary['groups'][number], includeAbandoned: boolean): number {
  return includeAbandoned ? group.respondents : group.respondents - group.abandoned;
}

function summary({ statements, improvementPoints, openAnswers }: ImportSummary) {
  const what = [
    statements > 0 && counted(statements, 'stelling', 'stellingen'),
    improvementPoints > 0 && counted(improvementPoints, 'verbeterpunt', 'verbeterpunten'),
    openAnswers > 0 && counted(openAnswers, 'open antwoord', 'open antwoorden'),
  ];
  const parts = what.filter((part) => part !== false);
  return parts.length === 0 ? '' : `${listed(parts)}.`;
}

function abandoned({ groups }: ImportSummary, includeAbandoned: boolean): string {
  const count = groups.reduce((sum, group) => sum + group.abandoned, 0);
  if (count === 0) return '';
  const who = `${counted(count, 'mens stopte', 'mensen stopten')} halverwege`;
  return `${who} en ${count === 1 ? 'telt' : 'tellen'} ${includeAbandoned ? 'wel' : 'niet'} mee.`;
}

/** The sentences of the scan: choosing a file, checking it, what is in it. */
export const scan = {
  title: 'Scan',
  drop: {
    title: 'Lees de antwoorden van de toegangsscan in',
    text: 'Kies het bestand met antwoorden uit uw enquêteprogramma, bijvoorbeeld LimeSurvey, Microsoft Forms of Google Formulieren. Het moet een CSV-bestand of een Excel-bestand (.xlsx) zijn. Hebt u voor elke groep een bestand? Kies of sleep ze dan samen.',
    private: 'Het bestand blijft op deze laptop. Er gaat niets naar internet.',
    choose: 'Kies bestand',
    orDrop: 'of sleep het hierheen',
    release: 'Laat los om te openen',
    many: 'Dat zijn meer dan tien bestanden. Kies de bestanden van één scan, voor elke groep één.',
    replaces: 'U kiest straks: een nieuwe scan ernaast, erbij voegen, of de scan vervangen.',
    cancel: 'Annuleren',
  },
  reading,
  asks,
  texts,
  joining,
  paper,
  principles,
  check: {
    title: 'Klopt dit?',
    sheet: 'Welk werkblad?',
    almost: (questions: number) => (questions > 1 ? `Nog ${questions} vragen` : 'Nog één ding'),
    needed: (rows: number) =>
      `Er ${rows === 1 ? 'staat' : 'staan'} ${counted(rows, 'rij', 'rijen')} in dit bestand. Voordat het kan worden ingelezen, is er nog iets van u nodig.`,
    found: (name: string) => `Dit staat er in ${name}`,
    summary,
    abandoned,
    withoutGroup: (count: number, groups: readonly string[]) =>
      `${counted(count, 'rij telt', 'rijen tellen')} niet mee. Daar staat ${groups.length > 0 ? `“${listed(groups)}”, of geen groep` : 'geen groep bij'}.`,
    tooSmall: (perspective: 'residents' | 'frontline', count: number) =>
      `${perspectiveNames[perspective]}: ${counted(count, 'mens', 'mensen')}. Dat is te weinig om te tonen.`,
    remembered: 'U las eerder een bestand met dezelfde kolommen in. Uw keuzes van toen zijn weer ingevuld.',
    checking: 'Bezig met controleren',
    import: 'Inlezen',
    other: 'Kies ander bestand',
    missing,
    correct: 'Klopt er iets niet? Pas het hieronder aan.',
    undo: 'Ongedaan maken',
    ...leftAside,
    noStatements:
      'Er zijn geen stellingen gevonden. Staan ze wel in het bestand? Kies dan bij Kolommen welke kolommen stellingen zijn.',
    zeros: (count: number) =>
      `In dit bestand ${count === 1 ? 'stond' : 'stonden'} ${counted(count, 'onzichtbaar teken', 'onzichtbare tekens')} tussen de tekst. ${count === 1 ? 'Dat is' : 'Die zijn'} weggelaten. De rest staat er zoals het was.`,
    unreadable: (count: number) =>
      `In ${counted(count, 'vakje', 'vakjes')} staat het teken �. Daar is eerder een letter verdwenen, vaak een letter met een accent. Exporteer het bestand zo mogelijk opnieuw, als CSV in UTF-8 of als Excel.`,
    change: 'Aanpassen',
    look: 'Bekijken',
    close: 'Klaar',
  },
  group: {
    title: 'Wie antwoordde',
    how: 'Hoe weet u wie antwoordde?',
    inColumn: 'Dat staat in een kolom',
    wholeFile: 'Iedereen in dit bestand hoort bij dezelfde groep',
    which: 'Welke kolom?',
    whichGroup: 'Welke groep?',
    choose: 'Kies een kolom',
    chooseGroup: 'Kies een groep',
    leaveOut: 'Niet meetellen',
    blank: '(niet ingevuld)',
    belongsTo: (text: string) => `“${text}” hoort bij`,
    unseen: (count: number) =>
      `In deze kolom staan nog ${counted(count, 'ander antwoord', 'andere antwoorden')}. Die rijen tellen niet mee.`,
    glanceWhole: (name: string) => `Iedereen in dit bestand: ${name}`,
    glance: (text: string, name: string) => `${text} → ${name}`,
    unknown: 'Nog niet bekend',
  },
  scale: {
    title: 'Antwoordschaal',
    text: 'Zet bovenaan wat het minst van toepassing is en onderaan wat het meest van toepassing is.',
    lowest: 'laagst',
    highest: 'hoogst',
    labels: 'Antwoorden van laag naar hoog',
    noScore: 'Geen score',
    noScoreText: 'Deze antwoorden tellen niet mee in de score.',
    noScoreNone: 'Er zijn geen antwoorden zonder score.',
    up: (label: string) => `“${label}” naar boven`,
    down: (label: string) => `“${label}” naar beneden`,
    toNoScore: 'Geen score',
    toNoScoreOf: (label: string) => `“${label}” is geen score`,
    toScale: 'Wel een score',
    toScaleOf: (label: string) => `“${label}” is wel een score`,
    reverse: 'Volgorde omdraaien',
    unknown: 'Andere antwoorden in het bestand',
    unknownText: 'Deze antwoorden staan niet in de schaal. Ze tellen als niet ingevuld.',
    times: (count: number) => `${counted(count, 'keer', 'keer')}`,
    start: 'Haal de antwoorden uit het bestand',
    glance: (labels: readonly string[]) => `Van “${labels[0]}” tot “${labels.at(-1)}”`,
    glanceNoScore: (count: number) => `${counted(count, 'antwoord', 'antwoorden')} zonder score`,
    glanceUnknown: (count: number) => `${counted(count, 'ander antwoord', 'andere antwoorden')}`,
    none: 'Nog niet bekend',
    label: (label: string, shown: string) => (label === shown ? label : `${label} → ${shown}`),
    moved: (label: string, place: number, of: number) => `“${label}” staat nu op plaats ${place} van ${of}.`,
  },
  columns: {
    title: 'Kolommen',
    shownAs: (text: string) => `Wordt getoond als: ${text}`,
    roleCount: {
      statement: (count: number) => counted(count, 'stelling', 'stellingen'),
      improvementPoint: (count: number) => counted(count, 'verbeterpunt', 'verbeterpunten'),
      improvementList: (count: number) => counted(count, 'kolom met meer keuzes', 'kolommen met meer keuzes'),
      openAnswer: (count: number) => counted(count, 'open vraag', 'open vragen'),
    },
    header: 'Kolom',
    examples: 'Zo staat het er',
    roleTitle: 'Wat staat erin?',
    noPrinciple: 'Geen uitgangspunt',
    principleOption: (number: number, text: string) => `${number}. ${text}`,
    roleOf: (header: string) => `Wat staat er in de kolom “${header}”?`,
    principleOf: (header: string) => `Uitgangspunt van “${header}”`,
    unnamed: (number: number) => `Kolom ${number}`,
    hidden: 'Niet getoond, want persoonlijk',
    filter: 'Toon',
    all: (count: number) => `Alle kolommen (${count})`,
    only: (name: string, count: number) => `${name} (${count})`,
    nothing: 'Nog niets gekozen',
    more: (count: number) => `Toon nog ${counted(count, 'kolom', 'kolommen')}`,
    shown: (shown: number, of: number) => `${shown} van ${of} kolommen`,
    withoutPrinciple: (count: number) =>
      `${counted(count, 'stelling heeft', 'stellingen hebben')} nog geen uitgangspunt en staan straks bij “Andere stellingen”.`,
    role,
  },
  list: {
    title: 'Verbeterpunten in één vakje',
    separator: 'Wat staat er tussen de keuzes?',
    separators: {
      ';': 'Puntkomma ( ; )',
      ', ': 'Komma en spatie ( , )',
      ',': 'Komma ( , )',
      '|': 'Streep ( | )',
      '/': 'Schuine streep ( / )',
      '\n': 'Nieuwe regel',
    } as Readonly<Record<string, string>>,
    otherSeparator: (separator: string) => `“${separator}”`,
    options: 'Verbeterpunten waaruit mensen konden kiezen',
    optionsHint: 'Elk verbeterpunt op een eigen regel. Er mag een komma in staan.',
    glance: (count: number) => `${counted(count, 'verbeterpunt', 'verbeterpunten')} om uit te kiezen`,
  },
  abandoned: {
    title: 'Halverwege gestopt',
    question: (count: number) => `${counted(count, 'mens is', 'mensen zijn')} halverwege gestopt. Tellen zij mee?`,
    leaveOut: 'Nee, alleen wie tot het einde kwam',
    include: 'Ja, ook wat zij wel invulden',
    later: 'U kunt dit later nog veranderen bij de resultaten.',
    glanceOut: 'Tellen niet mee',
    glanceIn: 'Tellen mee',
  },
  leftOut: {
    title: 'Weggelaten',
    text: 'Deze kolommen worden niet bewaard. Wilt u er toch een gebruiken? Kies dan bij Kolommen wat erin staat.',
    glance: (personalCount: number, otherCount: number) =>
      [
        personalCount > 0 && `${counted(personalCount, 'kolom', 'kolommen')} met persoonsgegevens`,
        otherCount > 0 && `${counted(otherCount, 'andere kolom', 'andere kolommen')}`,
      ]
        .filter(Boolean)
        .join(' en '),
    none: 'Er is niets weggelaten',
    personal: (kind: PersonalKind | null) => (kind ? `Persoonsgegevens: ${personal[kind]}` : 'Persoonsgegevens'),
    other: 'Zegt niets over de toegang',
    openAnswers: 'Let op: in open antwoorden kunnen ook namen of telefoonnummers staan. Lees ze voordat u ze toont.',
    more: (count: number) => `en nog ${counted(count, 'kolom', 'kolommen')}`,
  },
  progress: {
    busy: 'De antwoorden worden ingelezen.',
    percent: (percent: number) => `${percent}% klaar`,
  },
  done: {
    title: 'De scan is ingelezen',
    leftOut: (count: number) => `${counted(count, 'kolom is', 'kolommen zijn')} weggelaten en niet bewaard.`,
    results: 'Bekijk de resultaten',
  },
  overview: {
    title: 'De scan',
    file: (name: string) => `Uit het bestand ${name}`,
    fromPaper: 'Ingevoerd van papieren formulieren',
    people: (count: number) => counted(count, 'mens', 'mensen'),
    tooSmall: 'Te weinig mensen om te tonen',
    tooSmallWhy: (threshold: number) =>
      `Een groep met minder dan ${threshold} mensen wordt nergens getoond. Zo is niemand te herkennen.`,
    statements: (count: number) => counted(count, 'stelling', 'stellingen'),
    points: (count: number) => counted(count, 'verbeterpunt', 'verbeterpunten'),
    answers: (given: number, released: number) =>
      `${counted(given, 'open antwoord', 'open antwoorden')}${released > 0 ? `, ${counted(released, 'vrijgegeven', 'vrijgegeven')}` : ''}`,
    abandoned: (count: number, included: boolean) =>
      `${counted(count, 'mens stopte', 'mensen stopten')} halverwege en ${count === 1 ? 'telt' : 'tellen'} ${included ? 'wel' : 'niet'} mee.`,
    results: 'Bekijk de resultaten',
    other: 'Lees ander bestand in',
    otherText:
      'Een ander bestand wordt een nieuwe scan, of u voegt het toe, of u vervangt deze scan ermee. De kaarten op de praatplaat blijven staan.',
  },
  scans,
} as const;
