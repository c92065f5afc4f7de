import type { MinutesChapter } from '../../../../core/document/minutes-settings.ts';
import type { HouseStyle, LeftOut } from '../../../../core/house-style/house-style.ts';
import { counted, listed } from '../../../../core/words/nl.ts';
import { actionParts } from './agreements.ts';

const warnings = {
  scan: 'Er is nog geen scan ingelezen.',
  cards: 'Er staan nog geen kaarten op de praatplaat.',
  votes: 'Er is nog niet gekozen in een stemronde.',
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

const chapters: Readonly<Record<MinutesChapter, string>> = {
  summary: 'Waar de rest staat (wegwijzer)',
  present: 'Aanwezig',
  seen: 'Wat de scan laat zien',
  quotes: 'Citaten',
  began: 'Waar het om begon (uit de intake)',
  said: 'Wat we zeiden',
  chosen: 'Dit kozen we',
  tasks: 'Verbeteropgaven',
  actions: 'Dit spraken we af',
  openPoints: 'Open punten',
  followUp: 'Volgende keer',
  plate: 'De praatplaat',
};

const choices = {
  title: 'Wat komt erin?',
  version: 'Kort of uitgebreid',
  versions: {
    short: 'Kort: wat we kozen, wie wat doet en wanneer we elkaar weer zien',
    full: 'Uitgebreid: alles, met de uitkomsten van de scan en de praatplaat',
  },
  charts: 'Grafieken',
  chartForms: {
    editable: 'U kunt ze aanpassen in Word (de cijfers zitten erin)',
    drawn: 'Als tekening, zoals op het scherm',
  },
  introduction: 'Inleiding',
  introductionHint: 'Komt bovenaan het verslag.',
  openPoints: 'Open punten',
  openPointsHint: 'Elk punt op een nieuwe regel.',
  chapters: 'Hoofdstukken',
  remarkIn: (chapter: string) => `Opmerking bij ${chapter}`,
  remark: (chapter: string) => `Opmerking boven aan “${chapter}”`,
} as const;

const files = {
  title: 'Andere bestanden',
  pdf: 'Maak kort verslag (pdf)',
  xlsx: 'Sla afspraken op voor Excel',
  ics: 'Sla afspraken op voor de agenda',
  'ics-people': 'Sla een agenda per persoon op',
  zip: 'Sla alles op in één zip-bestand',
  letter: 'Kopieer tekst',
  letterText: 'Een korte tekst om het verslag mee te versturen: wat we afspraken, en wanneer we elkaar weer zien.',
  copied: 'De tekst is gekopieerd. Plak hem in uw e-mail.',
  notCopied: 'Kopiëren lukt hier niet. De tekst zit ook in het zip-bestand.',
} as const;

/** What of a template goes to nobody. */
const leftOutWords: Readonly<Record<LeftOut, string>> = {
  'tracked-changes': 'bijgehouden wijzigingen',
  comments: 'opmerkingen',
  'hidden-text': 'verborgen tekst',
  'content-controls': 'invulvakken (hun tekst blijft)',
  fields: 'velden die iets ophalen of invullen',
  'linked-files': 'plaatjes en bestanden van buiten',
  'embedded-objects': 'ingevoegde bestanden',
  'attached-template': 'de verwijzing naar een ander sjabloon',
  'mail-merge': 'de verzendlijst',
  protection: 'de beveiliging',
  properties: 'gegevens van wie het sjabloon maakte',
};

const style = {
  title: 'Huisstijl van de gemeente',
  template: 'Eigen Word-sjabloon (.docx of .dotx)',
  templateHint: 'Het verslag krijgt de koppen, het briefhoofd en het logo van dit sjabloon.',
  templateChosen: ({ name, places, unknown, leftOut }: NonNullable<HouseStyle['template']>) =>
    [
      `Gekozen: ${name}.`,
      places.includes('verslag')
        ? 'Het verslag komt op de plek {{verslag}}.'
        : 'Het verslag komt achteraan, op een nieuwe bladzijde.',
      unknown.length > 0 &&
        `Praatplaat kent ${listed(unknown.map((place) => `{{${place}}}`))} niet; ${unknown.length === 1 ? 'die plek blijft' : 'die plekken blijven'} leeg.`,
      leftOut.length > 0 && `Dit gaat niet mee: ${listed(leftOut.map((kind) => leftOutWords[kind]))}.`,
    ]
      .filter(Boolean)
      .join(' '),
  checkSheet: 'Maak een proefblad',
  checkSheetText:
    'Kijk vóór de bijeenkomst hoe het verslag in dit sjabloon wordt. Het proefblad is een Word-bestand met een verzonnen verslag.',
  logo: 'Logo (.png)',
  logoHint: 'Komt bovenaan het verslag als u geen eigen sjabloon gebruikt.',
  logoChosen: 'Er is een logo gekozen.',
  color: 'Kleur van koppen en lijnen',
  colorHint: 'Een donkere kleur die op wit papier goed te lezen is.',
  choose: 'Kies een bestand',
  chooseOther: 'Kies een ander bestand',
  author: 'Auteur',
  makerHint: 'Staat in de eigenschappen van het bestand. Bewaard op deze laptop.',
  organisation: 'Organisatie',
  remove: (what: string) => `${what} weghalen`,
} as const;

/** The sentences of the minutes: what will be in the Word file, what is empty, and making it. */
export const minutes = {
  title: 'Verslag',
  text: 'Dit komt in het Word-bestand. U kunt het daarna in Word nog aanpassen.',
  loading: 'Het verslag wordt klaargezet.',
  chapters,
  choices,
  files,
  style,
  preview: {
    title: 'Zo ziet het verslag eruit',
    text: (pages: number) =>
      `Zo ziet het verslag er ongeveer uit: ${counted(pages, 'bladzijde', 'bladzijden')}. Word kan regels net anders afbreken.`,
    inTemplate:
      'U gebruikt een eigen sjabloon. Hier ziet u de inhoud, met de kleur en het lettertype van het sjabloon. Het briefhoofd, de voettekst en de randen ziet u hier niet, en een bladzijde kan anders eindigen. Dat ziet u op het proefblad.',
    page: (page: number, of: number) => `Bladzijde ${page} van ${of}`,
  },
  warnings,
  warningsTitle: 'Nog leeg',
  warningsText: 'U kunt het verslag nu al maken. Wat leeg is, blijft dan open.',
  complete: 'Alles is ingevuld.',
  mend: { scan: 'Naar de scan', praatplaat: 'Naar de praatplaat', agreements: 'Naar de afspraken' },
  make: 'Maak het Word-verslag',
  busy: {
    plate: 'De praatplaat wordt getekend.',
    charts: 'De grafieken worden getekend.',
    file: 'Het bestand wordt gemaakt.',
  },
  result: {
    download: 'Het bestand is klaar. U vindt het bij uw downloads.',
    saved: (path: string) => `Het bestand is klaar. Het staat hier: ${path}`,
    cancelled: 'Het bestand is niet opgeslagen. U kunt het opnieuw maken.',
    lacksPdf: `De pdf van het korte verslag zit er niet in, want Praatplaat kan hier zelf geen pdf maken. Kies “${files.pdf}” en sla hem op in het afdrukvenster.`,
    print:
      'Praatplaat kan hier zelf geen pdf maken. Het korte verslag staat nu in het afdrukvenster. Kies daar “Opslaan als pdf” of uw printer.',
  },
} as const;
