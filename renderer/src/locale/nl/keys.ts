import type { KeyGroup, KeyUse } from '../../keys/keys.ts';

const groups: Readonly<Record<KeyGroup, string>> = {
  room: 'De beamer, ook met een presenter',
  lookBack: 'Terugkijken, als de zaal een afspraak van eerder ziet en u niet typt',
  all: 'Overal',
  plate: 'De praatplaat, als u niet typt',
};

const uses: Readonly<Record<KeyUse, string>> = {
  forward: 'De zaal ziet het volgende',
  back: 'De zaal ziet het vorige',
  freeze: 'Beeld bevriezen, en weer laten meelopen',
  black: 'Beeld zwart, en weer terug',
  light: 'Beeld wit, en weer terug',
  picture: 'Zwart of wit weghalen: het beeld komt terug',
  toRoom: 'Bij één scherm: laten zien wat voor de zaal is',
  judge: 'Open, mee bezig, gedaan of losgelaten',
  newCard: 'Een kaart schrijven van deze groep',
  edit: 'De gekozen kaart aanpassen; typen kan ook meteen',
  nudge: 'De gekozen kaart verschuiven; met Shift verder',
  feel: 'Een gekozen moment van een klantreis: het voelde beter of slechter',
  remove: 'De gekozen kaart weghalen',
  selectAll: 'Alle kaarten kiezen',
  copy: 'De gekozen kaarten kopiëren, ook naar een andere bijeenkomst',
  cut: 'De gekozen kaarten knippen',
  paste: 'Kaarten plakken, of een lijst uit Word of Excel',
  duplicate: 'Een tweede kaart naast de gekozen kaart',
  find: 'Een kaart zoeken',
  hand: 'De plaat verschuiven zolang u de toets vasthoudt',
  showAll: 'De hele plaat laten zien',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  list: 'De lijst openen of sluiten',
  dots: 'Stippen zetten, en weer stoppen',
  connect: 'Twee kaarten verbinden of weer losmaken',
  point: 'Aanwijzen voor de zaal, en weer stoppen',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  help: 'Deze lijst',
  fullScreen: 'Volledig scherm',
};

/** Keys as Dutch keyboards name them. */
const names: Readonly<Record<string, string>> = {
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
  Space: 'Spatie',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  '.': 'punt',
};

const named = (key: string): string =>
  names[key] ??
  key
    .split(/(?<=.)\+/)
    .map((part) => names[part] ?? part)
    .join(' ');

/** The keys, and what is told when one of them changed what the room sees. */
export const keys = {
  open: 'Toetsen',
  title: 'Wat de toetsen doen',
  intro: 'Een letter alleen doet nooit iets met de beamer. Is een kaart gekozen of open, dan is wat u typt tekst.',
  close: 'Sluiten',
  key: 'toets',
  use: 'wat gebeurt er',
  groups,
  uses,
  named,
  said: {
    black: (key: string) => `De beamer is zwart (${named(key)}).`,
    light: (key: string) => `De beamer is wit (${named(key)}).`,
    frozen: (key: string) => `Het beeld is bevroren (${named(key)}).`,
    picture: (key: string) => `De zaal ziet het beeld weer (${named(key)}).`,
    running: (key: string) => `Het beeld loopt weer mee (${named(key)}).`,
    step: (key: string, now: string) => `De zaal ziet: ${now} (${named(key)}).`,
  },
  giveBack: 'Geef het beeld terug',
  runOn: 'Laat weer meelopen',
  stepBack: 'Stap terug',
} as const;
