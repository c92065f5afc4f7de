import type { SessionKind, SessionRecord } from '../../../../core/document/records.ts';
import { counted } from '../../../../core/words/nl.ts';
import { dayInWords, stillInCopies } from './words.ts';

type Named = Pick<SessionRecord, 'id' | 'title' | 'date'>;

/** What a session is called: its title, else its day, else its number in the list. */
function name(session: Named, number: number): string {
  if (session.title.trim() !== '') return session.title;
  return session.date ? `Bijeenkomst van ${dayInWords(session.date)}` : `Bijeenkomst ${number}`;
}

const kinds: Readonly<Record<SessionKind, string>> = {
  praatplaat: 'Praatplaat',
  reflection: 'Reflectie',
  deepening: 'Verdieping',
  lookBack: 'Terugkijken',
  learning: 'Leren',
  own: 'Eigen bijeenkomst',
};

/** How much there is in a session. */
interface Contents {
  readonly cards: number;
  readonly participants: number;
  readonly actions: number;
  /** What was heard in it about actions. */
  readonly reports: number;
}

/** The sentences of the list of sessions. */
export const sessions = {
  title: 'Bijeenkomsten',
  intro:
    'Elke bijeenkomst heeft een eigen praatplaat, eigen deelnemers, stemrondes en verslag. Afspraken komen in latere bijeenkomsten terug.',
  kinds,
  /** The name of one of these sessions; of one that is gone a word for it. */
  nameOf: (all: readonly Named[], id: string): string => {
    const index = all.findIndex((session) => session.id === id);
    const session = all[index];
    return session ? name(session, index + 1) : 'een eerdere bijeenkomst';
  },
  nameOfPlate: (title: string, number: number) => title.trim() || `Praatplaat ${number}`,
  contents: ({ cards, participants, actions, reports }: Contents) =>
    [
      participants > 0 && counted(participants, 'deelnemer', 'deelnemers'),
      cards > 0 && counted(cards, 'kaart', 'kaarten'),
      actions > 0 && counted(actions, 'afspraak', 'afspraken'),
      reports > 0 && counted(reports, 'stand van een afspraak', 'standen van afspraken'),
    ]
      .filter(Boolean)
      .join(' · ') || 'Nog leeg',
  noDay: 'Nog geen datum',
  isOpen: 'Nu open',
  open: 'Open',
  openOf: (called: string) => `Open ${called}`,
  change: 'Aanpassen',
  changeOf: (called: string) => `${called} aanpassen`,
  copy: 'Kopiëren',
  copyOf: (called: string) => `${called} kopiëren`,
  copyTitle: (called: string) => `Kopie van ${called}`,
  copied: (called: string) => `${called} is gekopieerd, zonder namen, stemmen, notities, verbeteropgaven en afspraken.`,
  remove: 'Weghalen',
  removeOf: (called: string) => `${called} weghalen`,
  removed: (called: string) => `${called} ligt in de prullenbak. Daar blijft de bijeenkomst 30 dagen.`,
  add: 'Maak bijeenkomst',
  addTitle: 'Nieuwe bijeenkomst',
  changeTitle: 'Bijeenkomst aanpassen',
  number: { kind: 'Wat voor bijeenkomst wordt het?', when: 'Wanneer en waar?', runSheet: 'Draaiboek' },
  kindsAbout: {
    praatplaat: 'Samen de scan bespreken en kiezen wat beter moet.',
    reflection: 'Eén of twee thema’s doorpraten, met elkaar en zonder schuld.',
    deepening: 'Beter begrijpen wat er speelt, met een werkvorm of een klantreis.',
    lookBack: 'Wat werd er van onze afspraken, en wat leerden we?',
    learning: 'Een proef bespreken: houden, aanpassen of stoppen.',
    own: 'Zelf de blokken kiezen.',
  } satisfies Readonly<Record<SessionKind, string>>,
  people: ({ from, to }: { readonly from: number; readonly to: number }) => `${from} tot ${to} mensen`,
  runSheetAbout: 'Een voorstel. U kunt alles aanpassen, nu en tijdens de bijeenkomst.',
  lookBackFirst: (count: number) => `Eerst terug naar ${counted(count, 'open afspraak', 'open afspraken')}`,
  minutesOf: (title: string) => `${title}: minuten`,
  ready: 'Klaar',
  notSeen: 'De zaal ziet dit nog niet.',
  fields: {
    title: 'Naam van de bijeenkomst',
    titleHint: 'Bijvoorbeeld: tweede praatplaat, in het buurthuis',
    kind: 'Soort',
    date: 'Datum',
    begin: 'Van',
    end: 'Tot',
    place: 'Waar',
  },
  save: 'Bewaren',
  cancel: 'Annuleren',
  titleMissing: 'Vul een naam in.',
  bin: {
    title: (count: number) => `Prullenbak (${count})`,
    until: (day: string) => `Wordt verwijderd op ${dayInWords(day)}`,
    restore: 'Zet terug',
    restoreOf: (called: string) => `Zet terug: ${called}`,
    restored: (called: string) => `${called} staat weer in de lijst.`,
    delete: 'Verwijderen',
    deleteOf: (called: string) => `${called} verwijderen`,
    deleteTitle: (called: string) => `${called} verwijderen?`,
    deleteText:
      'De praatplaten, stemmen, namen en notities van deze bijeenkomst gaan nu weg. Dit kunt u niet ongedaan maken. Verbeteropgaven en afspraken blijven bewaard.',
    deleteCopies: stillInCopies('deze bijeenkomst'),
    yes: 'Ja, verwijderen',
    no: 'Nee, bewaren',
    deleted: (called: string) => `${called} is verwijderd.`,
  },
} as const;
