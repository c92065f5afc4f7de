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
  crashed: 'Praatplaat is onverwacht gestopt. Start het opnieuw: alles wat u zag, is bewaard.',
  save: 'Opslaan',
  fileKinds: FILE_KINDS,
  file: 'Bestand',
  quit: 'Afsluiten',
  edit: 'Bewerken',
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
