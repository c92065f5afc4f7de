/** Every sentence that people read when they start the program from a terminal. */
export const texts = {
  building: 'Praatplaat wordt eerst klaargezet. Dat duurt even.',
  buildFailed: 'Praatplaat kon niet worden klaargezet. Hieronder staat waarom.',
  desktopUnavailable: 'De desktopversie (Electron) is hier niet te krijgen; Praatplaat opent in uw browser.',
  desktopDownload: 'De desktopversie (Electron) wordt eenmalig opgehaald. Dat kan een paar minuten duren.',
  desktopNeedsScreen: 'Er is hier geen beeldscherm voor de desktopversie; Praatplaat draait in de browserversie.',
  runningAt: (/** @type {string} */ url) => `Praatplaat draait op: ${url}`,
  noScreen: 'Er is hier geen beeldscherm. Open het adres zelf in Chrome, Chromium of Edge op deze computer.',
  noBrowser: 'Chrome, Chromium of Edge is niet gevonden. Open het adres zelf in een van deze browsers.',
  browserFailed: 'De browser ging niet open. Open het adres zelf in Chrome, Chromium of Edge.',
  stopHint: 'Stoppen: sluit het venster van Praatplaat of druk op Ctrl+C.',
  shellSilent: 'Praatplaat gaf na een minuut nog geen antwoord en is gestopt. Start het opnieuw.',
  shellFailed: 'Praatplaat kon niet starten. Hierboven staat waarom.',
  badOption:
    'Deze optie kent Praatplaat niet.\nGebruik: npm start -- [--no-open] [--browser] [--data <map>] [--port <nummer>]',
};
