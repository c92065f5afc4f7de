import type { BlockPicture } from '../../../../core/domain/run-sheet.ts';
import type { Pace, Repair } from '../../../../core/trajectory/run-sheet.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** A minute of the day: "19.30". */
const clock = (minute: number): string => `${Math.floor(minute / 60) % 24}.${two(minute % 60)}`;

const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`);

function long(count: number): string {
  const [hours, rest] = [Math.floor(count / 60), count % 60];
  if (hours === 0) return minutes(rest);
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${minutes(rest)}`;
}

const pictures: Readonly<Record<BlockPicture, string>> = {
  nothing: 'Rustig beeld',
  lookBack: 'Eén afspraak van eerder per beeld',
  overview: 'Overzicht van de scan',
  improvementPoints: 'De verbeterpunten',
  praatplaat: 'De hele praatplaat',
  station: 'Een plek van de praatplaat',
  actions: 'De afspraken',
  readBack: 'Eén afspraak per beeld',
  themes: 'De negen thema’s',
  theme: 'Het thema met de vraag',
  themeCase: 'Het geval bij het thema',
  themeTryOuts: 'Wat we deze maand proberen',
  learning: 'De leervraag met de proef',
  journey: 'De klantreis',
};

/** The sentences of the run sheet (draaiboek). */
export const runSheet = {
  title: 'Draaiboek',
  intro: 'Een voorstel. U kunt alles aanpassen, ook tijdens de bijeenkomst.',
  clock,
  noTime: '–',
  begin: 'Begin',
  doneAt: (minute: number) => `Klaar om ${clock(minute)}`,
  long,
  total: (count: number) => `Samen ${long(count)}`,
  minutesShort: (count: number) => `${count} min`,
  pace: (pace: Pace) =>
    ({
      onTime: 'Op tijd',
      behind: `${minutes(Math.round(pace.minutes))} achter`,
      ahead: `${minutes(Math.round(pace.minutes))} voor`,
    })[pace.word],
  repair: ({ title, minutes: count }: Repair) => `Maak “${title}” korter: ${minutes(count)}`,
  left: (count: number) => (count > 0 ? `nog ${minutes(count)}` : 'de tijd is om'),
  now: 'Nu',
  done: 'geweest',
  pictures,
  zone: (number: number, title: string) => `Plek ${number}: ${title}`,
  start: 'Begin de bijeenkomst',
  next: 'Volgende',
  last: 'Rond af',
  nextBlock: (title: string) => `Volgend blok: ${title}`,
  previous: 'Vorige',
  after: 'Hierna, op de beamer:',
  ended: 'Dit is het laatste blok.',
  change: 'Aanpassen',
  changeOf: (title: string) => `${title} aanpassen`,
  fields: {
    title: 'Blok',
    minutes: 'Minuten',
    picture: 'Wat de beamer toont',
    zone: 'Welke plek',
    steps: 'Zo doet u dit, een stap per regel',
    care: 'Let op',
    material: 'Klaarleggen',
  },
  up: (title: string) => `${title} eerder`,
  down: (title: string) => `${title} later`,
  remove: 'Weghalen',
  removeOf: (title: string) => `${title} weghalen`,
  add: 'Blok erbij',
  newTitle: 'Nieuw blok',
  moveHint: 'Met Alt en een pijl omhoog of omlaag schuift u een blok.',
  empty: 'Er staan geen blokken in dit draaiboek.',
  how: 'Zo doet u dit blok',
  onlyYou: 'Alleen voor u',
  care: 'Let op',
  material: 'Klaarleggen',
  print: 'Afdrukken',
  paper: {
    kicker: 'Draaiboek · alleen voor de gespreksleider',
    time: 'Tijd',
    block: 'Blok en beamer',
    how: 'Zo doet u dit',
    done: 'Klaar om',
    bring: 'Meenemen',
    end: 'Einde',
    notes: 'Notities',
  },
} as const;
