import { counted } from '../../../../core/words/nl.ts';
import { momentInWords } from './words.ts';

/** The sentences about forgetting a person. */
export const forgetting = {
  title: 'Wat er van mensen is bewaard',
  lead: 'Vraagt iemand u om vergeten te worden? Dan haalt Praatplaat de naam overal weg, ook uit wat u eerder deed.',
  open: 'Vergeet een persoon',
  dialogTitle: 'Een persoon vergeten',
  who: 'Wie wilt u vergeten?',
  choose: 'Kies een naam',
  other: 'Een andere naam',
  otherName: 'Welke naam?',
  otherHint: 'De hele naam, zoals u die zou schrijven.',
  nameMissing: 'Kies of typ een naam van twee letters of meer.',
  look: 'Zoek waar de naam staat',
  cancel: 'Annuleren',
  back: 'Andere naam',
  titleOf: (name: string) => `${name} vergeten`,
  named: (count: number) =>
    count === 0
      ? 'De naam staat niet bij de deelnemers, de begeleiders of wie iets doet.'
      : `Op ${counted(count, 'plaats', 'plaatsen')} staat alleen de naam, zoals bij de deelnemers. Daar komt iemand te staan. Een afspraak van deze persoon alleen blijft staan, zonder naam.`,
  nothing: 'De naam staat in geen enkele tekst van dit traject.',
  asked: 'Deze teksten noemen de naam, of een deel ervan',
  askedLead: 'Kies per tekst: gaat het om deze persoon? Wat u laat staan, blijft staan.',
  becomes: 'wordt:',
  places: (count: number) => `Staat op ${counted(count, 'plaats', 'plaatsen')}.`,
  yes: 'Ja, haal weg',
  no: 'Nee, laat staan',
  allYes: 'Overal ja',
  undecided: (count: number) => `Kies nog bij ${counted(count, 'tekst', 'teksten')}.`,
  elsewhere: (municipalities: readonly string[]) =>
    `Deze naam staat ook in: ${municipalities.join(', ')}. Vergeet de persoon daar ook, als dat moet.`,
  lasting: 'Dit kunt u niet ongedaan maken. Verslagen en bestanden die u al opsloeg, blijven zoals ze zijn.',
  forget: 'Vergeet deze persoon',
  done: (name: string) => `${name} is vergeten. Waar de naam stond, staat nu iemand.`,
  close: 'Sluiten',
  copies: 'In deze oudere kopieën van uw gegevens staat de naam nog:',
  copy: (instant: string) => `kopie van ${momentInWords(instant, new Date())}`,
  copiesHow: 'Een kopie gaat na 30 dagen vanzelf weg. Op het beginscherm verwijdert u een kopie meteen.',
} as const;
