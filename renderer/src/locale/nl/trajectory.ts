import type { SessionKind } from '../../../../core/document/records.ts';
import { dutchWeekday } from '../../../../core/domain/dutch-date.ts';
import { counted } from '../../../../core/words/nl.ts';
import { sessions } from './sessions.ts';
import { dayInWords } from './words.ts';

/** What the card of the next session says under its name. */
interface SessionOnRoad {
  /** Null when it is its name. */
  readonly kind: SessionKind | null;
  readonly place: string;
  readonly participants: number;
}

/** The sentences of the page of the whole trajectory. */
export const trajectory = {
  title: (municipality: string) => `Traject van gemeente ${municipality}`,
  lead: {
    scan: 'Wat zeggen inwoners en medewerkers?',
    session: 'Hier ziet u wat er was, wat er komt en wat nog openstaat.',
    plan: 'Alle bijeenkomsten zijn geweest. Plan wanneer u weer bij elkaar komt.',
  },
  allAmbitions: (count: number) => `Alle ${count} ambities`,
  roadLabel: 'De weg van dit traject',
  scan: 'Scan',
  scanCome: 'Scan inlezen',
  answers: (count: number) => counted(count, 'ingevulde scan', 'ingevulde scans'),
  noDay: 'nog geen datum',
  planned: 'gepland',
  past: 'geweest',
  agreed: (count: number) => counted(count, 'afspraak', 'afspraken'),
  states: { done: 'geweest', next: 'hierna', planned: 'later' },
  openStop: (name: string) => `Open ${name}`,
  next: (day: string | null, today: string) => {
    if (day === null) return 'Hierna';
    return day === today ? 'Vandaag' : `Hierna: ${dutchWeekday(day)}`;
  },
  nextFacts: ({ kind, place, participants }: SessionOnRoad) =>
    [kind && sessions.kinds[kind], place, participants > 0 && counted(participants, 'deelnemer', 'deelnemers')]
      .filter(Boolean)
      .join(' · '),
  toSession: 'Naar de bijeenkomst',
  toScan: 'Lees de scan in',
  newSession: 'Nieuwe bijeenkomst',
  planNext: 'Plan de volgende bijeenkomst',
  actions: {
    title: 'Afspraken tot nu toe',
    empty: 'Hier komt te staan wat u samen afspreekt, en hoe het daarmee gaat.',
    none: 'Er zijn geen afspraken met deze stand.',
    status: 'Stand',
    what: 'Wat',
    who: 'Wie',
    due: 'Uiterlijk',
    nobody: 'Nog niemand',
    noDue: 'nog geen datum',
    dueBy: (day: string, isPast: boolean) => `${isPast ? 'was' : 'uiterlijk'} ${shortDay(day)}`,
    filter: (count: number, status: string) => `${count} ${status}`,
    filterLabel: 'Laat alleen zien',
    all: (count: number) => `Alle ${count}`,
  },
  tasks: {
    title: 'Verbeteropgaven',
    empty: 'Hier komen de verbeteropgaven uit uw bijeenkomsten.',
    done: (done: number, all: number) =>
      all === 0 ? 'Nog geen afspraken' : `${done} van ${counted(all, 'afspraak', 'afspraken')} gedaan`,
  },
  /** A day without its year. */
  shortDay,
} as const;

function shortDay(day: string): string {
  return dayInWords(day).replace(/ \d{4}$/, '');
}
