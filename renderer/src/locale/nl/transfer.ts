import type { TrajectoryFileFacts } from '../../../../core/contract/trajectory-file-methods.ts';
import type { Relation } from '../../../../core/trajectory/lineage.ts';
import { counted } from '../../../../core/words/nl.ts';
import { momentInWords } from './words.ts';

const relations: Readonly<Record<Relation, string>> = {
  same: 'Dit traject staat al op deze laptop, en er is geen verschil. U hoeft niets te doen.',
  newer:
    'Dit traject staat al op deze laptop. Het bestand is nieuwer: er is daarna aan verder gewerkt. Als u vervangt, raakt u niets kwijt.',
  older:
    'Dit traject staat al op deze laptop. Het bestand is ouder: op deze laptop is daarna verder gewerkt. Als u vervangt, gaat dat werk weg.',
  both: 'Dit traject staat al op deze laptop. Er is op allebei verder gewerkt: hier, en in het bestand. Als u vervangt, gaat het werk van deze laptop weg.',
};

function contents({ cards, improvementTasks, actions }: TrajectoryFileFacts['summary']): string {
  return [
    counted(cards, 'kaart', 'kaarten'),
    counted(improvementTasks, 'verbeteropgave', 'verbeteropgaven'),
    counted(actions, 'afspraak', 'afspraken'),
  ].join(' · ');
}

/** The sentences about a trajectory as one file (trajectbestand). */
export const transfer = {
  save: 'Sla op als bestand',
  saveOf: (municipality: string) => `Sla op als bestand: ${municipality}`,
  saveTitle: (municipality: string) => `${municipality} opslaan als trajectbestand`,
  saveText:
    'Alles van dit traject komt in één bestand: scans en antwoorden, bijeenkomsten, afspraken en wie al getoond is. Daarmee gaat u op een andere laptop verder.',
  phrase: 'Wachtzin',
  phraseHint: 'Deze vier woorden openen het bestand. U mag ook een eigen zin kiezen, van 14 letters of meer.',
  phraseWarning:
    'Schrijf de wachtzin op en bewaar hem niet bij het bestand. Zonder wachtzin kan niemand het bestand openen. Wij ook niet.',
  otherWords: 'Andere woorden',
  phraseShort: 'Deze wachtzin is te kort. Neem vier woorden, of 14 letters of meer.',
  saveYes: 'Sla op',
  saving: 'Het bestand wordt gemaakt en gecontroleerd…',
  saved: 'Het trajectbestand is gemaakt en gecontroleerd.',
  close: 'Sluiten',
  cancel: 'Annuleren',
  open: 'Open een trajectbestand',
  openTitle: 'Een trajectbestand openen',
  openText: 'Kies het bestand dat u op de andere laptop opsloeg, en typ de wachtzin die u toen opschreef.',
  file: 'Bestand',
  fileHint: 'De naam eindigt op .praatplaat',
  fileMissing: 'Kies eerst een bestand.',
  phraseOpenHint: 'Hoofdletters maken niet uit.',
  look: 'Kijk wat erin staat',
  looking: 'Het bestand wordt geopend…',
  facts: (facts: TrajectoryFileFacts) =>
    `Traject ${facts.summary.municipality}. Dit bestand is gemaakt: ${momentInWords(facts.madeAt, new Date())}.`,
  contents,
  relation: (relation: Relation) => relations[relation],
  copyFirst:
    'Voordat Praatplaat vervangt, maakt het een kopie van al uw gegevens. Die staat daarna in de lijst met kopieën.',
  besideText: 'Ernaast zetten: u krijgt het traject uit het bestand er als tweede bij. Het andere blijft zoals het is.',
  bring: 'Zet op deze laptop',
  replace: 'Vervang',
  beside: 'Zet ernaast',
  nothing: 'Doe niets',
  opened: (municipality: string) => `Traject ${municipality} staat nu op deze laptop.`,
} as const;
