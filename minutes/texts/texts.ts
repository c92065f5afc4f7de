import type { CardKind } from '../../core/cards/registry.ts';
import type { MinutesVersion } from '../../core/document/minutes-settings.ts';
import type { ActionStatus } from '../../core/document/records.ts';
import { dutchDate, dutchDateNear, dutchWeekday } from '../../core/domain/dutch-date.ts';
import type { Perspective } from '../../core/domain/perspective.ts';
import {
  actionStatusWords,
  capital,
  ended,
  listed,
  perspectiveNames,
  perspectiveWords,
  signNames,
} from '../../core/words/nl.ts';
import { count, people, quote } from './counts.ts';
import { journeyTexts } from './journey-texts.ts';
import { deepeningTexts, learningTexts } from './learning-texts.ts';
import { pointsTexts, seenTexts } from './scan-texts.ts';
import { shortTexts } from './short-texts.ts';
import { themeTexts } from './theme-texts.ts';

/** A card in a line, per kind; cards from the scan say what they are. */
const cards: Readonly<Record<CardKind, (text: string) => string>> = {
  note: (text) => text,
  statement: (text) => `Stelling: ${text}`,
  improvementPoint: (text) => `Verbeterpunt: ${text}`,
  finding: (text) => text,
  quote,
  moment: (text) => text,
};

/** Every Dutch sentence of the minutes, in plain Dutch (B1). */
export const texts = {
  kind: (version: MinutesVersion) =>
    version === 'short'
      ? 'Kort verslag van onze bijeenkomst over de toegang'
      : 'Verslag van onze bijeenkomst over de toegang',
  short: shortTexts,
  municipality: (name: string) => `gemeente ${name}`,
  /** What a picture of a template is called when it says nothing itself. */
  templatePicture: 'Beeld uit het sjabloon',
  fileKind: {
    short: 'Kort verslag toegang',
    full: 'Verslag toegang',
    actions: 'Afspraken toegang',
    all: 'Alles van de bijeenkomst toegang',
    letter: 'Tekst voor de e-mail',
    people: 'Agenda per persoon toegang',
    checkSheet: 'Proefblad verslag',
  },
  /** The folder with a calendar for each person, in the ZIP with everything. */
  peopleFolder: 'Agenda per persoon',
  sample: 'Dit is een voorbeeld. De gemeente, de mensen en de cijfers zijn verzonnen.',
  page: { before: 'Bladzijde ', between: ' van ' },
  day: dutchDate,
  dayNear: dutchDateNear,
  weekday: dutchWeekday,
  times: (begin: string, end: string | null) =>
    end ? `van ${begin.replace(':', '.')} tot ${end.replace(':', '.')} uur` : `vanaf ${begin.replace(':', '.')} uur`,
  reply: (day: string | null, contact: string) =>
    [day && `uiterlijk ${dutchDate(day)}`, contact].filter(Boolean).join(', '),
  facts: {
    date: 'Datum',
    place: 'Plaats',
    facilitator: 'Gespreksleider',
    noteTaker: 'Verslag',
    reply: 'Reageren',
  },
  /** Headings of chapters of which nothing but a remark was typed. */
  chapters: {
    present: 'Aanwezig',
    actions: 'Dit spraken we af',
    chosen: 'Dit kozen we',
    followUp: 'Volgende keer',
    began: 'Waar het om begon',
    said: 'Wat we zeiden',
    quotes: 'Citaten uit de toegangsscan',
    tasks: 'Verbeteropgaven',
    openPoints: 'Open punten',
    seen: 'Wat de scan laat zien',
    plate: 'Bijlage: de praatplaat',
  },
  missing: 'nog niet ingevuld',
  toAgree: 'nog afspreken',
  nothing: '–',
  remark: 'Opmerking',
  guide: { start: 'Hierna: ', page: ' (bladzijde ', close: ')', between: ', ', last: ' en ', end: '.' },
  logo: (name: string) => (name ? `Logo van de gemeente ${name}` : 'Logo van de gemeente'),
  sign: signNames,
  perspective: { ...perspectiveWords, capital: (perspective: Perspective) => perspectiveNames[perspective] },

  present: {
    heading: (n: number) => (n > 0 ? `Aanwezig: ${count(n, 'persoon', 'mensen')}` : 'Aanwezig'),
    nobody: 'Er is niet genoteerd wie erbij was.',
    group: people,
    person: (name: string, organisation: string) => (organisation ? `${name} (${organisation})` : name),
    absent: 'Afwezig',
  },

  seen: seenTexts,
  points: pointsTexts,

  said: {
    heading: 'Wat we zeiden',
    intro: 'Hieronder staan de kaarten van de praatplaat. Het teken laat zien van wie een kaart is:',
    group: (title: string, cards: number) => `${title} (${count(cards, 'kaart', 'kaarten')})`,
    others: 'Andere kaarten',
    scanAfter: ' (uit de scan)',
    connected: (others: readonly string[]) => ` (hoort bij: ${others.map(quote).join(', ')})`,
    untitled: 'Plek zonder titel',
    fromScan: 'Uit de toegangsscan',
    cards,
  },

  quotes: { heading: 'Citaten uit de toegangsscan' },

  chosen: {
    heading: 'Dit kozen we',
    nothing: 'We hebben nog niet gekozen in een stemronde.',
    best: (question: string, best: readonly { text: string; vote: string }[], more: number) =>
      `Bij ${quote(question)} ${best.length + more === 1 ? 'kwam' : 'kwamen'} bovenaan: ${listed([...best.map(({ text, vote }) => `${quote(text)} (${vote})`), ...(more > 0 ? [`nog ${count(more, 'kaart', 'kaarten')}`] : [])])}.`,
    held: (rounds: number) =>
      `We hielden ${count(rounds, 'stemronde', 'stemrondes')}. ${rounds === 1 ? 'De uitslag staat' : 'De uitslagen staan'} niet in dit verslag.`,
    task: (number: number) => `Opgave ${number}`,
    fromTo: (from: string, to: string) => ended(from ? `Van ${quote(from)} naar ${quote(to)}` : `Naar ${quote(to)}`),
    belong: (numbers: readonly string[]) =>
      numbers.length === 1 ? `Afspraak ${numbers[0]} hoort erbij.` : `Afspraken ${listed(numbers)} horen erbij.`,
    rounds: 'Bijlage: alle stemrondes',
    last: (question: string) =>
      ended(`De praatplaat en de verbeteropgaven laten de laatste stemronde zien: ${quote(question)}`),
  },

  tasks: {
    heading: 'Verbeteropgaven',
    nothing: 'We hebben nog geen verbeteropgaven gemaakt.',
    shortFrom: (from: string) => ended(`Nu is het nog: ${quote(from)}`),
    task: (number: number, to: string) => `Verbeteropgave ${number}: ${to}`,
    from: 'Van',
    to: 'Naar',
    forWhom: 'Voor wie',
    why: 'Waarom',
    actions: 'Afspraken',
    numbers: (numbers: readonly string[]) => `${numbers.length === 1 ? 'Afspraak' : 'Afspraken'} ${listed(numbers)}.`,
    cards: 'Deze kaarten horen erbij:',
    card: (text: string, from: string, vote: string | null) => `${text} (${from}${vote ? `, ${vote}` : ''})`,
  },

  actions: {
    heading: 'Dit spraken we af',
    number: 'Nr',
    status: 'Stand',
    statuses: {
      open: `○ ${actionStatusWords.open}`,
      busy: `◐ ${actionStatusWords.busy}`,
      done: `✓ ${actionStatusWords.done}`,
      dropped: `– ${actionStatusWords.dropped}`,
    } satisfies Readonly<Record<ActionStatus, string>>,
    more: (n: number) => `En nog ${count(n, 'afspraak', 'afspraken')}. Die staan in het uitgebreide verslag.`,
    signs: 'Zo merken we of het helpt',
    signsTable: 'Hoe we merken of een afspraak helpt, en wanneer we terugkijken',
    table: 'Afspraken: wat, wie en wanneer',
    what: 'Wat doen we',
    who: 'Wie',
    dueDate: 'Uiterlijk',
    firstStep: 'Eerste stap',
    howWeKnow: 'Hoe merken we het',
    lookBackDate: 'Terugkijken',
    belongsTo: 'Hoort bij',
  },

  earlier: {
    heading: 'Wat er werd van eerdere afspraken',
    table: 'Eerdere afspraken met hun stand en wat we merkten',
    note: 'Wat we merkten',
  },

  began: {
    heading: 'Waar het om begon',
    noticed: 'Wat een inwoner over een jaar moet merken:',
    ambitions: 'Onze ambities',
    ambitionsTable: 'De ambities, en waaraan we merken dat ze gehaald zijn',
    ambition: 'Ambitie',
    indicator: 'Daaraan merken we het',
    circle: (groups: readonly { readonly perspective: Perspective; readonly count: number }[]) =>
      `Aan dit traject doen ongeveer ${listed(groups.map(({ perspective, count: n }) => people(perspective, n)))} mee.`,
    say: 'Wat zij te zeggen hebben:',
    border: 'Waar het traject niet over gaat:',
    earlier: 'Eerder geprobeerd',
    earlierTable: 'Wat eerder werd geprobeerd, en wat ervan bleef',
    what: 'Wat',
    when: 'Wanneer',
    left: 'Wat bleef',
  },

  themes: themeTexts,

  learning: learningTexts,
  thenAndNow: {
    heading: 'Toen en nu',
    chosen: 'Deze volgpunten zijn gekozen vóór de tweede scan. Zoveel mensen vinden dat dit klopt.',
    table: 'De volgpunten, toen en nu',
    what: 'Volgpunt',
    group: 'Groep',
    before: (period: string) => `Toen: ${period}`,
    after: (period: string) => `Nu: ${period}`,
    word: 'Wat wij zeggen',
    noDay: 'dag niet ingevuld',
    figure: (percent: string, n: number) => `${percent} van ${n}`,
  },

  deepenings: deepeningTexts,
  journeys: journeyTexts,

  openPoints: { heading: 'Open punten' },

  contact: {
    heading: 'Hebt u een vraag?',
    ask: (contact: string) => ended(`U kunt het vragen aan ${contact}`),
    whole: 'Daar kunt u ook het hele verslag krijgen.',
  },

  followUp: {
    heading: 'Volgende keer',
    on: (date: string) => `Wij zien elkaar weer op ${date}.`,
    toAgree: 'Wanneer we elkaar weer zien, moeten we nog afspreken.',
  },

  calendar: {
    action: (what: string) => `Uiterlijk: ${what}`,
    lookBack: (what: string) => `Terugkijken: ${what}`,
    followUp: (whose: string) => ['Volgende bijeenkomst over de toegang', whose].filter(Boolean).join(' '),
  },

  plate: {
    heading: 'Bijlage: de praatplaat',
    alt: (zones: readonly (readonly [title: string, cards: number])[], tasks: number) =>
      `Afbeelding van de praatplaat aan het eind van de bijeenkomst. ${zones.map(([title, n]) => `${title}: ${count(n, 'kaart', 'kaarten')}.`).join(' ')} ${capital(count(tasks, 'verbeteropgave', 'verbeteropgaven'))}. Alle teksten staan ook in dit verslag.`,
  },

  /** Names of the styles as Word shows them. */
  styles: {
    fact: 'Praatplaat gegeven',
    sample: 'Praatplaat voorbeeld',
    small: 'Praatplaat toelichting',
    picture: 'Praatplaat afbeelding',
    tableText: 'Praatplaat tabeltekst',
    tableBelow: 'Praatplaat tabeltoelichting',
    tableHead: 'Praatplaat tabelkop',
    figures: 'Praatplaat cijfers',
    figuresHead: 'Praatplaat cijferkop',
    table: 'Praatplaat tabel',
    from: 'Praatplaat van wie',
    card: 'Praatplaat kaart',
    task: 'Praatplaat verbeteropgave',
    point: 'Praatplaat punt',
    present: 'Praatplaat aanwezig',
    group: 'Praatplaat groep kaarten',
    cardLine: 'Praatplaat kaartregel',
    guide: 'Praatplaat wegwijzer',
    introduction: 'Praatplaat inleiding',
    municipality: 'Praatplaat gemeente',
    contact: 'Praatplaat vraag',
    remark: 'Praatplaat opmerking',
  },
} as const;
