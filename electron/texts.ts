/** Kinds of files in the save dialog, by extension. */
const FILE_KINDS: Readonly<Record<string, string>> = {
  docx: 'Word-document',
  xlsx: 'Excel-werkmap',
  csv: 'CSV-bestand',
  png: 'Afbeelding',
  svg: 'Afbeelding (SVG)',
  pdf: 'PDF-document',
  ics: 'Agenda-afspraken',
  zip: 'Gecomprimeerde map',
  praatplaat: 'Trajectbestand',
};

/** Every sentence that the desktop shell itself says; the screens have their own in renderer/src/locale. */
export const texts = {
  program: 'Praatplaat',
  inUse: 'Praatplaat is al open. Ga verder in het venster dat al open is.',
  tooNew: 'Deze gegevens zijn gemaakt met een nieuwere versie van Praatplaat. Werk het programma eerst bij.',
  notCopied:
    'Deze nieuwe versie van Praatplaat maakt eerst een kopie van uw gegevens. Dat lukt niet. Er is niets veranderd. Maak ruimte vrij op de schijf en start opnieuw.',
  cannotOpen: (folder: string) =>
    `De gegevens van Praatplaat kunnen niet worden geopend. Controleer of deze map bestaat en beschrijfbaar is: ${folder}`,
  heldBack:
    'Een deel van Praatplaat ontbreekt of wordt tegengehouden, vaak door een virusscanner. Installeer Praatplaat opnieuw, of vraag uw ICT-afdeling om hulp. Uw gegevens zijn er nog.',
  damaged: (folder: string) =>
    `Het bestand met uw gegevens is beschadigd, en er is geen goede reservekopie. Bewaar deze map en vraag iemand met verstand van computers om hulp: ${folder}`,
  damagedWithCopy: (day: string) =>
    `Het bestand met uw gegevens is beschadigd. Er is een goede reservekopie van ${day}. Wat u daarna deed, staat daar niet in. Het beschadigde bestand blijft ernaast bewaard.`,
  mayBeBack: (day: string) =>
    `De reservekopie staat er weer. Liet u na ${day} iemand vergeten, of trok iemand na die dag toestemming in? Dat kan weer in uw gegevens staan. Doe het dan nog een keer.`,
  understood: 'Ik let erop',
  putBack: 'Zet de reservekopie terug',
  notNow: 'Doe nu niets',
  diskFull: 'De schijf is vol. Maak ruimte vrij en start Praatplaat opnieuw. Uw gegevens zijn er nog.',
  readOnly: (folder: string) =>
    `Praatplaat mag in deze map niet schrijven: ${folder}. Zet de map open voor schrijven, of haal de stick of schijf van het slot. Start dan opnieuw.`,
  windowGone: 'Dit scherm is twee keer kort na elkaar gestopt. Alles wat u zag, is bewaard.',
  windowStuck: 'Dit scherm reageert niet. Alles wat u zag, is bewaard.',
  loadAgain: 'Laad het scherm opnieuw',
  wait: 'Wacht nog even',
  inCloud: (folder: string) =>
    `De gegevens van Praatplaat staan in een map die naar internet wordt gekopieerd: ${folder}. Vertrouwelijke antwoorden verlaten dan deze laptop. Kies een map op de laptop zelf.`,
  onNetwork: (folder: string) =>
    `De gegevens van Praatplaat staan op een andere computer in het netwerk: ${folder}. Dat is niet veilig voor uw gegevens. Kies een map op de laptop zelf.`,
  crashed: 'Praatplaat is onverwacht gestopt. Start het opnieuw: alles wat u zag, is bewaard.',
  save: 'Opslaan',
  fileKinds: FILE_KINDS,
  file: 'Bestand',
  quit: 'Afsluiten',
  edit: 'Bewerken',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
  view: 'Beeld',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  zoomReset: 'Normale grootte',
  fullScreen: 'Volledig scherm',
  help: 'Help',
  about: 'Over Praatplaat',
  aboutDetail: (version: string) =>
    `Versie ${version}\n\nVan de antwoorden van inwoners en uitvoering naar afspraken die u samen maakt.\n` +
    'Alles blijft op deze laptop.\n\nLicentie: EUPL-1.2',
} as const;
