import { SHORT_PRINCIPLES } from '../../../../core/domain/principles.ts';
import { FEWEST_SHEETS, type Funnel, type WallCard } from '../../../../core/trajectory/region/side-by-side.ts';
import { actionStatusWords, capital, counted, perspectiveWords } from '../../../../core/words/nl.ts';
import { dayInWords } from './words.ts';

const NUMBERS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const numberWord = (count: number) => NUMBERS[count] ?? `${count}`;

const kinds: Readonly<Record<WallCard['of'], string>> = {
  insight: 'Inzicht',
  task: 'Verbeteropgave',
  action: 'Afspraak',
  ambition: 'Ambitie',
};

const decisions = { keep: 'houden', adapt: 'aangepast', stop: 'gestopt' } as const;

/** What the picture says, in words: never who is best. */
function conclusion({ points, outside }: Pick<Funnel, 'points' | 'outside'>): string {
  const all = numberWord(points.length);
  if (outside === 0) return `Alle ${all} kunnen gelijk zijn`;
  if (outside === 1) return 'Eén ligt buiten het toeval';
  return `${capital(numberWord(outside))} van de ${all} liggen buiten het toeval`;
}

/** The sentences of learning from other municipalities (regio). */
export const region = {
  title: 'Naast elkaar',
  lead: (count: number) =>
    count === 0
      ? 'Leer van andere gemeenten: van hun weg, niet van hun plaats.'
      : `${counted(count, 'gemeente deelde', 'gemeenten deelden')} een deelblad. Op volgorde van naam, nooit op cijfer.`,
  add: 'Deelblad toevoegen',
  orDrop: 'Of sleep een deelblad hierheen.',
  make: 'Ons deelblad maken',
  empty:
    'Nog geen deelbladen. Vraag een andere gemeente om haar deelblad. Dat is een bestand dat zij in Praatplaat maakt. Lees het hier in.',
  added: (name: string) => `Het deelblad van ${name || 'een gemeente zonder naam'} staat erbij.`,
  wallTitle: 'Wat willen en doen anderen?',
  filter: 'Welke kaarten ziet u?',
  all: (count: number) => `Alles ${count}`,
  ours: (count: number) => `Zelfde vraag als wij ${count}`,
  same: 'Zelfde vraag als wij',
  more: (count: number) => `Toon meer (nog ${count})`,
  none: 'Geen kaarten. Niemand heeft een opgave over een uitgangspunt waar u ook aan werkt.',
  without: 'Zonder uitgangspunt',
  heading: (principle: WallCard['principle']) => (principle ? SHORT_PRINCIPLES[principle] : 'Zonder uitgangspunt'),
  kind: ({ of, status, decision }: Pick<WallCard, 'of' | 'status' | 'decision'>) => {
    const after = status ? actionStatusWords[status] : decision ? decisions[decision] : null;
    return after ? `${kinds[of]}, ${after}` : kinds[of];
  },
  whose: (label: string) => (label.length < 3 ? `Gemeente ${label}` : label),
  tryToo: 'Dit willen wij ook proberen',
  tryTooOf: (text: string) => `Dit willen wij ook proberen: ${text}`,
  taken: (text: string) => `“${text}” staat bij Leren als leervraag.`,
  names: 'Namen tonen',
  namesOf: (told: number, all: number) => `(${told} van ${all} vinden dat goed)`,
  figuresTitle: 'Cijfers naast elkaar',
  tooFew: `Cijfers staan hier pas naast elkaar als ${numberWord(FEWEST_SHEETS)} gemeenten, met u erbij, dezelfde stellingen vroegen en elk minstens tien antwoorden hebben. Van minder gemeenten weet iedereen meteen wie wie is.`,
  which: 'Over welk uitgangspunt?',
  option: ({ principle, perspective }: Pick<Funnel, 'principle' | 'perspective'>) =>
    `${SHORT_PRINCIPLES[principle]} (${perspectiveWords[perspective]})`,
  conclusion,
  measure: ({ principle, perspective }: Pick<Funnel, 'principle' | 'perspective'>) =>
    `“${SHORT_PRINCIPLES[principle]}”: zoveel ${perspectiveWords[perspective] === 'inwoners' ? 'inwoners vinden' : 'medewerkers vinden'} dat dit klopt`,
  percent: (share: number) => `${Math.round(share * 100)}%`,
  people: 'aantal mensen dat antwoordde',
  near: 'hier kan het verschil gewoon toeval zijn',
  far: 'hier is toeval zeldzaam',
  middle: (count: number) => `het midden van de ${numberWord(count)}`,
  readSo:
    'Hoe minder antwoorden, hoe meer toeval. Vroegen zij mensen op een andere manier? Dan zegt het verschil niets.',
  point: (label: string, share: number, n: number) => `${label}: ${Math.round(share * 100)}% van ${n}`,
  us: 'wij',
  /** "A Duinrade · B Oosterveen"; letters alone say nothing more. */
  letters: (points: Funnel['points']) =>
    points
      .filter(({ letter, label }) => letter !== '' && letter !== label)
      .map(({ letter, label }) => `${letter} ${label}`)
      .join(' · '),
  sheetsTitle: 'Ingelezen deelbladen',
  sheet: (name: string, day: string) => `${name || 'Zonder naam'}, gemaakt op ${dayInWords(day)}`,
  contact: (contact: string) => `Contact: ${contact}`,
  remove: 'Weghalen',
  removeOf: (name: string) => `Haal het deelblad van ${name || 'zonder naam'} weg`,
  again: {
    title: 'Dit deelblad is er al',
    text: (name: string, there: string, madeOn: string) =>
      `Van ${name || 'deze gemeente'} staat er een deelblad van ${dayInWords(there)}. Dit is er een van ${dayInWords(madeOn)}. Wat wilt u?`,
    replace: 'Vervangen',
    beside: 'Ernaast zetten',
    nothing: 'Niets doen',
  },
  sheetDialog: {
    title: 'Ons deelblad maken',
    lead: 'Kies wat meegaat. Hieronder leest u elk woord dat andere gemeenten krijgen.',
    parts: 'Wat gaat mee?',
    municipality: 'De naam van onze gemeente',
    ambitions: 'Ambities met hun teken',
    tasks: 'Verbeteropgaven',
    insights: 'Inzichten uit Leren, van leervragen die u wilt delen',
    actions: 'Afspraken met hun stand, zonder wie',
    figures: 'Cijfers per uitgangspunt, alleen van groepen vanaf tien antwoorden',
    contact: 'Wie kunnen anderen bellen of mailen? (mag leeg blijven)',
    never: 'Nooit mee gaan: antwoorden van mensen, open antwoorden, deelnemers, notities en gevoelige punten.',
    leftOut: (count: number) =>
      `${counted(count, 'regel blijft', 'regels blijven')} hier, want er staat misschien een naam of adres in.`,
    preview: 'Dit staat erin',
    nothing: 'Er staat nog niets in.',
    figure: (name: string, whose: string, percent: string, n: number) => `${name}: ${percent} van ${n} (${whose})`,
    statements: (texts: readonly string[]) => `Over deze stellingen: ${texts.join(' · ')}`,
    cancel: 'Sluit',
    save: 'Sla het deelblad op',
    saved: 'Het deelblad is opgeslagen. U kunt het mailen.',
  },
} as const;
