import type { Perspective } from '../../../../core/domain/perspective.ts';
import { counted, perspectiveWords, respondentWords } from '../../../../core/words/nl.ts';
import { paper } from './paper.ts';
import { room } from './room.ts';
import { timeline } from './timeline.ts';

const many: Readonly<Record<Perspective, string>> = {
  residents: respondentWords.residents[1],
  frontline: respondentWords.frontline[1],
  policy: 'beleidsmakers',
};
const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });
const day = (date: string) => dayAndMonth.format(new Date(`${date}T12:00:00`));
const cards = (count: number) => counted(count, 'kaart', 'kaarten');
const dots = (count: number) => counted(count, 'stip', 'stippen');

/** What is written on the cards; the same on the plate, in the list and in the picture of the minutes. */
const card = {
  chosenHead: 'gekozen door',
  chosenOf: (count: number, of: number) => `${count} van ${of}`,
  chosenBy: (perspective: Perspective, count: number, of: number) => `${count} van ${of} ${many[perspective]}`,
  group: (perspective: Perspective) => perspectiveWords[perspective],
  noAnswers: 'geen antwoorden',
  task: 'Verbeteropgave',
  from: (text: string) => `Van: ${text}`,
  to: (text: string) => `Naar: ${text}`,
  forWhom: (text: string) => `Voor: ${text}`,
  behind: {
    figures: (count: number) => counted(count, 'cijfer', 'cijfers'),
    quotes: (count: number) => counted(count, 'citaat', 'citaten'),
    moments: (count: number) => counted(count, 'moment', 'momenten'),
    notes: (count: number) => counted(count, 'eigen kaart', 'eigen kaarten'),
  },
  actionBy: (who: string, dueDate: string | null) =>
    [who || 'Nog niemand', dueDate ? `uiterlijk ${day(dueDate)}` : 'nog geen datum'].join(' · '),
  noFirstStep: 'Eerste stap nog niet afgesproken',
};

/** The bar under the plate. */
const bar = {
  newCard: 'Schrijf kaart',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  showAll: 'Toon alles',
  list: 'Lijst',
  panel: 'Paneel',
  zoom: 'Grootte',
};

/** What only the facilitator sees, beside the plate. */
const panel = {
  title: 'Bij de praatplaat',
  tabs: { cards: 'Kaarten', voting: 'Stemmen' },
  projector: 'Op de beamer',
  showing: {
    praatplaat: 'De zaal ziet deze praatplaat.',
    nothing: 'De zaal ziet een rustig beeld.',
    other: 'De zaal ziet iets anders dan de praatplaat.',
    closed: 'Er is nog geen beamerscherm open. Kies bovenaan Open beamerscherm.',
  },
  showPlate: 'Toon praatplaat',
  showNothing: 'Toon rustig beeld',
  placeDots: 'Zet stippen',
  stopDots: 'Klaar met stippen',
  dotsHint: 'Klik op een kaart voor een stip. Met Shift erbij haalt u er een weg. U ziet de stippen na het sluiten.',
  whoseDots: 'Van wie zijn de stippen?',
  chosen: 'Gekozen kaart',
  chosenMany: (count: number) => `${cards(count)} gekozen`,
  chosenNone: 'Klik op een kaart om er iets mee te doen. Met Shift kiest u er meer.',
  moveTo: 'Verplaats naar',
  edit: 'Aanpassen',
  duplicate: 'Kopiëren',
  lock: 'Vastzetten',
  unlock: 'Losmaken',
  arrange: 'Netjes leggen',
  arrangements: { column: 'Onder elkaar', row: 'Naast elkaar', left: 'Links gelijk', top: 'Boven gelijk' },
  remove: 'Weghalen',
  makeTask: 'Maak verbeteropgave',
  makeTaskShort: 'Maak opgave',
  beside: (count: number) => `Bij ${counted(count, 'gekozen kaart', 'gekozen kaarten')}`,
  connect: 'Hoort bij verbeteropgave',
  link: 'Verbind',
  unlink: 'Verbreek verbinding',
  linkHint: {
    first: 'Verbinden: klik op de eerste kaart. Esc: klaar.',
    next: 'Klik op de kaart waar deze bij hoort. Nog eens verbinden maakt los. Esc: klaar.',
  },
  toResults: 'Kaarten uit de resultaten',
  toVoting: 'Samen kiezen',
  makeAction: 'Maak afspraak',
  emptyHint: 'De praatplaat is nog leeg. Kies kaarten uit de resultaten of schrijf zelf een kaart.',
};

/** Cards that lie together under a heading. */
const group = {
  newTitle: 'Leg deze kaarten onder een kopje',
  add: 'Leg bij elkaar',
  title: 'Kopje boven deze kaarten',
  remove: 'Haal kopje weg',
  under: (title: string) => `onder kopje: ${title}`,
};

/** A note being written. */
const note = {
  label: 'Tekst van de kaart',
  perspective: 'Van wie is deze kaart?',
  zone: 'Waar komt de kaart?',
  keys: 'Enter bewaart, Shift+Enter geeft een nieuwe regel, Esc sluit',
  keysAgain: 'Enter bewaart en begint de volgende kaart. Shift+Enter: nieuwe regel. Esc: klaar',
  save: 'Bewaar',
};

const task = {
  newTitle: 'Nieuwe verbeteropgave',
  changeTitle: 'Verbeteropgave aanpassen',
  from: 'Van',
  fromHint: 'Hoe is het nu?',
  to: 'Naar',
  toHint: 'Hoe moet het worden?',
  forWhom: 'Voor wie',
  why: 'Waarom',
  evidence: 'Deze kaarten horen erbij',
  save: 'Bewaar verbeteropgave',
  cancel: 'Annuleren',
};

/** The list beside the plate, for who works with the keyboard or does not see the picture. */
const list = {
  title: 'Lijst van de praatplaat',
  close: 'Lijst sluiten',
  makeTask: (count: number) => `Maak verbeteropgave van ${cards(count)}`,
  hint: 'Kruis kaarten aan om er een verbeteropgave van te maken.',
  keys: 'Pijltjes: van kaart naar kaart. Met Ctrl erbij: van plek naar plek.',
  zone: (number: number, title: string) => `${number}. ${title}`,
  empty: 'Hier ligt nog niets. Kies Schrijf kaart.',
  addNote: 'Schrijf kaart',
  addNoteIn: (zone: string) => `Schrijf kaart bij ${zone}`,
  choose: (text: string) => `Kies: ${text}`,
  dotMore: (text: string) => `Stip erbij: ${text}`,
  dotLess: (text: string) => `Stip weg: ${text}`,
  edit: (text: string) => `Pas aan: ${text}`,
  remove: (text: string) => `Haal weg: ${text}`,
  move: (text: string) => `Verplaats: ${text}`,
  toAgreements: 'Naar de afspraken',
  answers: (group: string, parts: string) => `${group}: ${parts}`,
  answer: (count: number, label: string) => `${count} ${label.toLowerCase()}`,
  chosenBy: (text: string) => `gekozen door ${text}`,
  behind: (count: number) => `uit ${cards(count)}`,
  linkedWith: (text: string) => `hoort bij: ${text}`,
  unlink: (text: string) => `Verbreek de verbinding met: ${text}`,
  link: 'Verbind deze twee kaarten',
};

/** Told to who does not see what changed. */
const said = {
  added: (zone: string) => `Kaart toegevoegd bij ${zone}`,
  changed: 'Kaart aangepast',
  moved: (count: number, zone: string) => `${cards(count)} verplaatst naar ${zone}`,
  removed: (count: number) => `${cards(count)} weggehaald`,
  dotPut: 'Stip gezet',
  dotTaken: 'Stip weggehaald',
  task: 'Verbeteropgave bewaard',
  connected: (count: number, task: string) => `${cards(count)} verbonden met: ${task}`,
  disconnected: (count: number, task: string) => `${cards(count)} losgemaakt van: ${task}`,
  linked: 'Kaarten verbonden',
  unlinked: 'Verbinding weggehaald',
  grouped: (count: number, title: string) => `${cards(count)} onder het kopje ${title}`,
  duplicated: (count: number) => `Kopie gemaakt van ${cards(count)}`,
  locked: 'Kaart zit vast',
  unlocked: 'Kaart is los',
};

/** A list from Word or Excel that is pasted on the plate. */
const paste = {
  title: (count: number) => `${cards(count)} van uw lijst maken?`,
  place: (count: number) => `Maak ${cards(count)}`,
  placed: (count: number) => `${cards(count)} toegevoegd`,
  copied: (count: number) => `${cards(count)} gekopieerd`,
  others: 'Van wie zijn de regels waar niets bij staat?',
  offer: (count: number) => `Maak er ${cards(count)} van`,
};

const search = {
  open: 'Zoek een kaart (Ctrl + F)',
  label: 'Zoek op de praatplaat',
  found: (count: number) => (count === 0 ? 'Niets gevonden' : cards(count)),
  next: 'Ga naar de volgende',
  close: 'Zoeken sluiten',
};

/** Cards that were taken off the plate. */
const bin = {
  title: 'Weggehaalde kaarten',
  empty: 'Er zijn geen kaarten weggehaald.',
  restore: 'Zet terug',
  restoreOf: (text: string) => `Zet terug: ${text}`,
  close: 'Klaar',
};

const template = {
  title: 'Soort praatplaat',
  label: 'Onder de kaarten ligt',
  hint: 'Uw kaarten blijven liggen waar ze liggen.',
  tidy: 'Alle kaarten netjes leggen',
  adapt: 'Titels aanpassen',
  adaptTitle: 'Een eigen praatplaat',
  intro: 'Geef de plekken uw eigen titels. U vindt deze praatplaat daarna bij elk traject op deze laptop.',
  introOwn: 'Elk traject met deze praatplaat krijgt de nieuwe titels.',
  name: 'Naam van de praatplaat',
  ownName: (municipality: string) => `Praatplaat van ${municipality}`,
  zone: (number: number) => `Titel van plek ${number}`,
  keep: 'Bewaar praatplaat',
  cancel: 'Annuleren',
};

const yearToo = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** The plate to take away. */
const takeAway = {
  title: (municipality: string) => `Praatplaat gemeente ${municipality}`,
  aside: (date: string | null, place: string) =>
    [date && yearToo.format(new Date(`${date}T12:00:00`)), place].filter(Boolean).join(' · '),
  heading: 'Praatplaat meenemen',
  intro: 'Voor de deelnemers, aan de muur of in een bericht. Alles wat op de praatplaat ligt staat erop.',
  pdf: 'Sla op als pdf (A3)',
  png: 'Sla op als PNG',
  svg: 'Sla op als SVG',
  hint: 'De pdf en de SVG blijven scherp, hoe groot u ze ook maakt.',
  printed: 'De praatplaat staat in het afdrukvenster. Kies daar “Opslaan als pdf” of uw printer.',
  close: 'Klaar',
};

/** Asked when she wants to put dots on cards and no round is open. */
const openRound = {
  title: 'Open eerst een stemronde',
  why: 'Stippen zet u in een stemronde. De zaal ziet ze als u de ronde sluit.',
  question: 'Vraag',
  about: (count: number, each: number) => `Over ${cards(count)}. Iedereen krijgt ${dots(each)}.`,
  tooFew: 'Kies eerst twee of meer kaarten op de praatplaat.',
  open: 'Open en zet stippen',
  cancel: 'Annuleren',
};

/** The screen with the plate. */
export const praatplaat = {
  plates: {
    title: 'Praatplaten',
    choose: 'Welke praatplaat is open?',
    name: 'Naam van deze praatplaat',
    add: 'Voeg praatplaat toe',
    remove: 'Haal deze praatplaat weg',
  },
  card,
  bar,
  panel,
  group,
  note,
  task,
  list,
  said,
  paste,
  search,
  bin,
  template,
  takeAway,
  paper,
  timeline,
  room,
  openRound,
  label: (count: number) =>
    `Praatplaat met ${cards(count)}. Alles op de praatplaat staat ook in de lijst: druk op Ctrl + Shift + L om die te openen.`,
} as const;
