import { counted } from '../../../../core/words/nl.ts';

/** Cards on paper, to the wall and back. */
export const paper = {
  section: 'Op papier',
  print: (sheets: number) => `Druk ${counted(sheets, 'blad', 'bladen')} af`,
  open: 'Kaarten afdrukken',
  wall: 'Kaarten van de muur overnemen',
  printTitle: 'Kaarten afdrukken',
  printIntro: 'Op A4, om los te knippen. Voor aan de muur, of leeg om op te schrijven.',
  what: 'Welke kaarten?',
  all: 'Alle kaarten van de praatplaat',
  zone: (title: string) => `Kaarten bij ${title}`,
  blank: 'Lege kaarten om op te schrijven',
  size: 'Hoe groot?',
  onSheet: (count: number) => `${count} op een blad`,
  forWhom: 'Voor wie?',
  sheetsEach: 'Bladen per groep (1 tot en met 20)',
  none: 'Hier liggen nog geen kaarten.',
  count: (count: number, sheets: number) =>
    `${counted(count, 'kaart', 'kaarten')} op ${counted(sheets, 'blad', 'bladen')}.`,
  cancel: 'Annuleren',
  goesOn: 'vervolg',
  writeLarge: 'schrijf groot · één idee per kaart',
  wallTitle: 'Kaarten van de muur overnemen',
  choosePhoto: 'Kies een foto van de muur',
  otherPhoto: 'Kies een andere foto',
  photo: 'Foto van de muur',
  noPhoto:
    'Maak een foto van de muur en kies die hier. Dan typt u de kaarten over zonder heen en weer te lopen. Praatplaat bewaart de foto niet en de zaal ziet hem niet.',
  larger: 'Foto groter',
  next: 'Volgende kaart',
  nextHint: 'Enter bewaart en geeft de volgende.',
  add: 'Voeg toe',
  made: (count: number) => (count === 0 ? '' : `${counted(count, 'kaart', 'kaarten')} overgenomen`),
  wallReady: 'Klaar',
} as const;
