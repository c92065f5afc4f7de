import { actionParts } from './agreements.ts';
import { counted, dayInWords, listed } from './words.ts';

const warnings = {
  scan: 'Er is nog geen scan ingelezen.',
  cards: 'Er staan nog geen kaarten op de praatplaat.',
  dots: 'Er is nog niet met stippen gekozen.',
  date: 'De datum van de bijeenkomst is nog niet ingevuld.',
  place: 'De plaats is nog niet ingevuld.',
  participants: 'Er staan nog geen deelnemers in.',
  tasks: 'Er is nog geen verbeteropgave.',
  actions: 'Er is nog geen afspraak.',
  openTasks: (count: number) =>
    `Bij ${counted(count, 'verbeteropgave', 'verbeteropgaven')} is nog niet alles ingevuld.`,
  openActions: (count: number, parts: readonly (keyof typeof actionParts)[]) =>
    `Bij ${counted(count, 'afspraak', 'afspraken')} is nog niet alles afgesproken: ${listed(parts.map((part) => actionParts[part]))}.`,
  followUp: 'De datum van de volgende bijeenkomst is nog niet ingevuld.',
} as const;

/** The sentences of the minutes: what will be in the Word file, what is empty, and making it. */
export const minutes = {
  title: 'Verslag',
  text: 'Dit komt in het Word-bestand. U kunt het daarna in Word nog aanpassen.',
  loading: 'Het verslag wordt klaargezet.',
  heading: (municipality: string) => `Verslag bijeenkomst toegang, gemeente ${municipality}`,
  when: (date: string | null, place: string) =>
    [date ? dayInWords(date) : 'Datum nog niet ingevuld', place].filter(Boolean).join(' · '),
  chapters: {
    present: 'Aanwezig',
    seen: 'Wat we zagen',
    said: 'Wat we zeiden',
    chosen: 'Wat we kozen',
    tasks: 'Verbeteropgaven',
    actions: 'Afspraken',
    followUp: 'Vervolg',
    plate: 'De praatplaat',
  },
  people: (count: number) => counted(count, 'deelnemer', 'deelnemers'),
  charts: (count: number) => `${counted(count, 'grafiek', 'grafieken')}, elk met een tabel`,
  cards: (count: number) => counted(count, 'kaart', 'kaarten'),
  inZones: (zones: readonly { readonly title: string; readonly count: number }[]) =>
    listed(zones.map(({ title, count }) => `${title} (${count})`)),
  chosen: (cards: number, dots: number) =>
    `${counted(cards, 'kaart', 'kaarten')} met samen ${counted(dots, 'stip', 'stippen')}`,
  rounds: (count: number) => counted(count, 'stemronde', 'stemrondes'),
  tasks: (count: number) => counted(count, 'verbeteropgave', 'verbeteropgaven'),
  actions: (count: number) => `${counted(count, 'afspraak', 'afspraken')}, in een tabel`,
  followUp: dayInWords,
  plate: 'Als tekening op een liggende bladzijde',
  nothing: 'Nog leeg',
  warnings,
  warningsTitle: 'Nog leeg',
  warningsText: 'U kunt het verslag nu al maken. Wat leeg is, blijft dan open.',
  complete: 'Alles is ingevuld.',
  mend: { scan: 'Naar de scan', praatplaat: 'Naar de praatplaat', agreements: 'Naar de afspraken' },
  make: 'Maak het Word-verslag',
  busy: {
    plate: 'De praatplaat wordt getekend.',
    charts: 'De grafieken worden getekend.',
    word: 'Het Word-bestand wordt gemaakt.',
  },
  result: {
    download: 'Het verslag is klaar. U vindt het bij uw downloads.',
    saved: (path: string) => `Het verslag is klaar. Het staat hier: ${path}`,
    cancelled: 'Het verslag is niet bewaard. U kunt het opnieuw maken.',
  },
} as const;
