import type { ProjectorChoice } from '../../../../core/contract/snapshots.ts';
import type { Cover, TimerPhase } from '../../../../core/room/stage.ts';

const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });
const day = (date: string) => dayAndMonth.format(new Date(`${date}T12:00:00`));

const shows: Readonly<Record<ProjectorChoice['show'], string>> = {
  nothing: 'een rustig beeld',
  praatplaat: 'de praatplaat',
  statements: 'een grafiek',
  improvementPoints: 'de verbeterpunten',
  overview: 'het overzicht',
  gap: 'de verschillen',
  quadrant: 'de grafiek ‘Wat eerst’',
  votingRound: 'een stemronde',
  actions: 'de afspraken',
  readBack: 'de afspraken, één voor één',
  lookBack: 'een afspraak van eerder',
  ambitions: 'de ambities',
  themes: 'de thema’s',
  theme: 'een thema',
  learning: 'een leervraag',
  journey: 'de klantreis',
  waves: 'toen en nu',
  join: 'hoe u meedoet met de telefoon',
  check: 'het testbeeld',
};

const cover: Readonly<Record<Cover, string>> = { black: 'Zwart beeld', light: 'Wit beeld' };

/** What is on the beamer and what she does with it. */
const beamer = {
  title: 'Nu op de beamer',
  preview: 'Wat de zaal nu ziet',
  closed: 'Geen beamerscherm open',
  openHere: 'Open het beamerscherm',
  other: 'Iets anders',
  shows: (show: ProjectorChoice['show']) => `De zaal ziet ${shows[show]}.`,
  frozen: (show: ProjectorChoice['show']) => `Bevroren. Straks: ${shows[show]}.`,
  covered: (what: Cover) => `${cover[what]}. De zaal ziet verder niets.`,
  freeze: 'Bevriezen',
  black: 'Maak zwart',
  light: 'Maak wit',
  plate: 'Toon praatplaat',
  actions: 'Toon afspraken',
  readBack: 'Neem afspraken door',
  lookBack: 'Kijk terug op afspraken',
  ambitions: 'Toon ambities',
  journey: 'Toon klantreis',
  nothing: 'Toon rustig beeld',
};

/** Stepping along the plate with keys or the remote. */
const stations = {
  all: 'De hele praatplaat',
  at: (number: number, of: number, title: string) => `Plek ${number} van ${of}: ${title}`,
  part: (part: number, parts: number) => `bladzijde ${part} van ${parts}`,
  page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
  next: (what: string) => `Hierna: ${what}`,
  previous: 'Vorige',
  spotlight: 'Licht plek uit',
  stopSpotlight: 'Alles weer licht',
  spotlightCard: 'Licht uit op de beamer',
  lit: 'Op de beamer is één plek uitgelicht.',
  point: 'Aanwijzen',
  pointHint: 'De zaal ziet nu op de beamer waar uw muis is.',
  typeAloud: 'Meetypen',
  typeAloudHint: 'De zaal leest mee terwijl u een kaart schrijft.',
};

const phases: Readonly<Record<TimerPhase['kind'], string>> = {
  plain: 'Tijd',
  alone: 'Eerst alleen',
  pairs: 'Met z’n tweeën',
  fours: 'Met z’n vieren',
  all: 'Met z’n allen',
};

const timer = {
  title: 'Tijd',
  over: 'De tijd is om',
  phases,
  presets: 'Tijd instellen',
  minutes: (count: number) => `${count} min`,
  oneTwoFour: '1-2-4-Alle',
  own: 'Eigen tijd in minuten',
  start: 'Start',
  pause: 'Pauze',
  resume: 'Verder',
  next: (kind: TimerPhase['kind']) => `Volgende: ${phases[kind].toLowerCase()}`,
  stop: 'Stop',
  show: 'Tijd op de beamer',
  sound: 'Zacht geluid aan het eind',
};

const readBack = {
  count: (number: number, of: number) => `Afspraak ${number} van ${of}`,
  none: 'In deze bijeenkomst zijn nog geen afspraken gemaakt. Schrijf ze op bij Afspraken.',
  who: 'Wie',
  when: 'Wanneer',
  firstStep: 'Eerste stap',
  before: (date: string) => `Uiterlijk ${day(date)}`,
  noWho: 'Nog niemand',
  noWhen: 'Nog geen datum',
  noFirstStep: 'Nog niet afgesproken',
  complete: 'Alles is ingevuld.',
  missing: (parts: string) => `Nog open: ${parts}.`,
};

const ambitions = {
  title: 'Onze ambities',
  count: (number: number, of: number) => (of === 1 ? 'Onze ambitie' : `Ambitie ${number} van ${of}`),
  none: 'Er zijn nog geen ambities. Schrijf ze op bij Intake.',
};

const notes = {
  title: 'Alleen voor u',
  tab: 'Notities',
  label: 'Uw notities',
  show: 'Toon mijn notities',
};

const screens = {
  check: 'Beamer controleren',
  oneScreen: 'De zaal kijkt mee op mijn scherm',
  oneScreenHint: 'Met één scherm ziet de zaal alles wat u ziet. Toon dan alleen wat voor de zaal is.',
  toRoom: 'Toon aan de zaal',
  back: 'Terug naar uw scherm: druk op Esc',
};

/** Setting up the beamer: a dialog here and a test picture there. */
const check = {
  title: 'Beamer controleren',
  intro: 'De zaal ziet nu een testbeeld. Loop naar de achterste rij en kijk wat u daar kunt lezen.',
  wholeScreen: 'Ziet de zaal tabbladen of een adresbalk? Klik op het beamerscherm en druk op F11.',
  height: 'Hoogte van het beeld, in meters',
  distance: 'Afstand tot de achterste rij, in meters',
  advice: (size: number) => `In deze zaal is tekst vanaf grootte ${size} goed te lezen.`,
  tooFar: 'De achterste rij zit te ver weg. Zet stoelen dichterbij of maak het beeld groter.',
  size: 'Tekst op de beamer',
  smaller: 'Kleiner',
  larger: 'Groter',
  pixels: (size: number) => `Grootte ${size}`,
  theme: 'Beeld',
  themes: { light: 'Licht, voor een lichte zaal', dark: 'Donker, voor een donkere zaal' },
  greysHint:
    'Ziet u onderaan tien vakken? Vallen er aan de lichte kant vakken weg, dan is de zaal te licht: doe gordijnen dicht of lampen uit.',
  done: 'Klaar',
  roomTitle: 'Is de rand van dit beeld rondom te zien?',
  line: (size: number) => `${size}  Samen werken aan goede toegang`,
  chosenLine: (size: number) => `${size}  Zo groot wordt de tekst`,
  greys: 'Tien vakken van wit naar zwart',
};

/** What the facilitator does with the beamer: the panel on her screen and the words in the room. */
export const control = {
  title: 'Regie',
  open: 'Regie',
  tabs: 'Wat u erbij nodig hebt',
  beamer,
  stations,
  timer,
  readBack,
  ambitions,
  notes,
  screens,
  check,
  room: { cover, typed: 'Wordt nu geschreven' },
} as const;
