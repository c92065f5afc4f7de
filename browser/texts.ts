/** What the browser shell says in the terminal. */
export const texts = {
  oldNode: 'Praatplaat heeft Node 22.14 of nieuwer nodig. Start het met: npm start',
  inUse: 'Praatplaat is al open. Ga verder in het venster dat al open is.',
  tooNew: 'Deze gegevens zijn gemaakt met een nieuwere versie van Praatplaat. Werk het programma eerst bij.',
  notCopied:
    'Deze nieuwe versie van Praatplaat maakt eerst een kopie van uw gegevens. Dat lukt niet. Er is niets veranderd. Maak ruimte vrij op de schijf en start opnieuw.',
  damaged: (folder: string) =>
    `Het bestand met uw gegevens is beschadigd. Reservekopieën staan in de map copies. Vraag iemand met verstand van computers om er een terug te zetten: ${folder}`,
  cannotOpen: (folder: string) =>
    `De gegevens van Praatplaat kunnen hier niet worden geopend. Controleer of dit een map is waarin u mag schrijven: ${folder}`,
  cannotListen: (port: number) =>
    `Poort ${port} is al in gebruik door een ander programma. Kies een andere poort, of laat --port weg.`,
} as const;
