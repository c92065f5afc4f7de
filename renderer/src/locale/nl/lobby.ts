import { counted } from '../../../../core/words/nl.ts';

const people = (count: number) => counted(count, 'mens', 'mensen');

/** Opening the lobby for phones. */
const open = {
  title: 'Zaal openen',
  intro:
    'Telefoons zoeken deze laptop op het netwerk van de zaal. Er is geen internet nodig. Zolang de zaal open is, luistert Praatplaat op het adres dat u kiest.',
  address: 'Op welk netwerk zijn de telefoons?',
  addressOf: (card: string, ip: string) => `${card}: ${ip}`,
  ownLaptop: 'alleen deze laptop, om te oefenen',
  none: 'Deze laptop zit op geen netwerk. Sluit de kabel van uw router aan of kies de wifi van de router. Oefenen kan wel.',
  numbers: 'Hoeveel mensen doen mee?',
  withCards: 'Iedereen heeft een stemkaart met een code',
  withCardsHint:
    'Zo stemt niemand twee keer. Zonder stemkaarten krijgt elke telefoon een nummer. Wie twee telefoons heeft, kan dan twee keer stemmen.',
  wifi: 'Naam van de wifi',
  wifiHint: 'Staat op de beamer. Laat leeg als iedereen al op de wifi zit.',
  password: 'Wachtwoord van de wifi',
  cancel: 'Annuleren',
  open: 'Open de zaal',
} as const;

/** Whether phones find the laptop. */
const phoneCheck = {
  title: 'Telefooncheck',
  scan: 'Scan dit met uw eigen telefoon, of typ het adres. Uw telefoon moet op dezelfde wifi zijn.',
  qr: 'Vierkant om te scannen, met het adres',
  waiting: 'Nog geen telefoon gezien.',
  reached: 'Gelukt: een telefoon heeft deze laptop gevonden.',
  own: 'Dit adres werkt alleen op deze laptop. Open het hier in de browser om te oefenen. Voor de zaal kiest u het netwerk van de router.',
  failed:
    'Na twintig tellen is er nog geen telefoon. Zet op uw telefoon mobiele data uit en probeer het nog een keer. Helpt dat niet? Dan houdt de firewall van deze laptop of de wifi telefoons tegen.',
  forIt: 'Zin voor uw helpdesk',
  itSentence: (port: string) =>
    `Sta op deze laptop inkomend verkeer toe op TCP-poort ${port}, alleen vanaf het lokale netwerk (LocalSubnet), ook op een openbaar netwerk. Er gaat niets naar internet.`,
  without: 'Het kan ook zonder telefoons: met briefjes of met handen. Die tellen net zo goed.',
  close: 'Klaar',
} as const;

/** One number. */
const number = {
  title: (value: number) => `Nummer ${value}`,
  presence: { out: 'nog niet binnen', in: 'in de zaal', asleep: 'slaapt' },
  ways: { phone: 'telefoon', card: 'camera', slips: 'briefje' },
  voted: 'gestemd',
  free: 'Geef dit nummer vrij',
  freeHint: 'Een andere telefoon kan dan met dit nummer meedoen. Een stem die al binnen is, blijft tellen.',
  takeBack: 'Neem de stem terug',
  takeBackHint:
    'De stem telt dan niet meer. Dit nummer kan opnieuw stemmen, ook op een andere manier. De telefoon ziet dat.',
  mute: 'Neem geen berichten meer aan',
  unmute: 'Neem weer berichten aan',
  muted: 'gedempt',
  close: 'Sluiten',
} as const;

/** Messages of the room. */
const inbox = {
  onlyYou: 'Alleen voor u',
  title: 'Berichten',
  count: (count: number) => (count === 0 ? '' : counted(count, 'nieuw', 'nieuw')),
  none: 'Mensen kunnen u met hun telefoon een bericht sturen. Hier komt het binnen. De zaal ziet het pas als u het op de praatplaat legt.',
  place: 'Op de praatplaat',
  drop: 'Weg',
  edit: 'Tekst op de kaart',
  personal: 'Hier staan misschien gegevens van een persoon. Kijk of de tekst zo op de praatplaat mag.',
  redacted: 'Haal weg wat Praatplaat voorstelt',
  hint: 'Op de praatplaat wordt het een kaart ‘Samen’, zonder nummer.',
  placed: 'Het bericht ligt op de praatplaat.',
} as const;

/** A voting card of a whole sheet, with its marker. */
const large = {
  front: (value: number) => `Voorkant van stemkaart ${value}`,
  back: (value: number) => `Achterkant van stemkaart ${value}`,
  heading: (value: number) => `Stemkaart ${value}`,
  forward: 'Deze kant houdt u naar voren.',
  seeBack: 'Op de achterkant staat hoe het werkt.',
  marker: (value: number) => `Merkteken van nummer ${value}`,
  fingers: 'Houd uw vingers buiten het zwarte vierkant.',
  you: 'U bent nummer',
  how: 'Stemmen met deze kaart',
  steps: {
    turn: { what: 'Kies uw letter', how: 'Draai de kaart tot uw letter boven staat.' },
    hold: { what: 'Houd de kaart voor u', how: 'Het zwarte vierkant wijst naar voren. Vingers aan de rand.' },
    wait: { what: 'Houd even stil', how: 'Tot de gespreksleider zegt dat alle nummers gelezen zijn.' },
  },
  agree: 'Eens of oneens? Eens is A boven, oneens is C boven.',
  phone: 'Liever met uw telefoon?',
  byPhone: 'Kies de wifi van de zaal en gebruik de code hierboven. Uw stem telt één keer.',
} as const;

/** Voting cards on paper. */
const cards = {
  large,
  withMarker: 'Groot, met een merkteken dat de camera leest',
  withMarkerHint:
    'Dan kan iedereen ook stemmen door de kaart omhoog te houden. Een kaart per vel A4: druk dubbelzijdig af, draaien over de lange kant, op ware grootte (100%).',
  title: 'Stemkaarten afdrukken',
  intro:
    'Elke kaart heeft een nummer en een code. Schud de kaarten en deel ze uit: zo weet niemand welk nummer van wie is. De codes blijven dezelfde tot u nieuwe maakt.',
  count: 'Aantal kaarten',
  print: 'Druk af',
  cancel: 'Sluiten',
  renew: 'Maak nieuwe codes',
  renewHint: 'Kaarten die u eerder afdrukte, werken dan niet meer.',
  qr: (value: number) => `Vierkant om te scannen voor nummer ${value}`,
  heading: (value: number) => `Stemkaart ${value}`,
  step1: 'Kies op uw telefoon de wifi van de zaal.',
  step2: (address: string) => `Scan het vierkant, of typ ${address} in de balk van uw browser.`,
  step2Later: 'Scan het vierkant op het scherm, of typ het adres dat daar staat.',
  step3: 'Uw code:',
  noPhone: 'Geen telefoon? Vraag een briefje en schrijf dit nummer erop. Het telt net zo goed.',
  anonymous: 'Niemand ziet wat u stemt. Geef deze kaart na afloop terug.',
} as const;

const list = (numbers: readonly number[]) => new Intl.ListFormat('nl').format(numbers.map(String));

/** Voting cards that a camera reads. */
const read = {
  button: 'Kaarten lezen',
  title: 'Kaarten lezen',
  agree: 'Vraag iedereen de stemkaart omhoog te houden. Eens: rechtop, met A boven. Oneens: op zijn kop, met C boven.',
  letters: 'Vraag iedereen de stemkaart omhoog te houden, met de letter van hun keuze boven.',
  off: 'De camera staat uit.',
  start: 'Zet de camera aan',
  stop: 'Zet de camera uit',
  picture: 'Wat de camera ziet',
  photos: 'Kies foto’s',
  photosHint: 'Of maak twee foto’s van de zaal, kort na elkaar, en kies ze allebei.',
  handedOut: 'Hoeveel stemkaarten deelde u uit?',
  open: 'Wie een kaart omhoog houdt, laat de mensen ernaast meekijken. Het beeld wordt niet bewaard.',
  close: 'Klaar',
  grid: 'Gelezen nummers',
  count: (voted: number, all: number) => `${voted} van ${all} gestemd`,
  doubt: (numbers: readonly number[]) =>
    `Twijfel bij ${list(numbers)}. Vraag om de kaart recht en stil te houden, vingers buiten het zwart.`,
  skipped: (numbers: readonly { readonly number: number; readonly way: 'phone' | 'slips' }[]) =>
    `Stemde al op een andere manier, de kaart telt niet: ${numbers.map(({ number: n, way }) => `${n} (${number.ways[way]})`).join(', ')}.`,
  looked: (pictures: number) => `${counted(pictures, 'beeld', 'beelden')} bekeken.`,
  tile: { card: 'gelezen', phone: 'telefoon', slips: 'briefje', doubt: 'twijfel', none: 'nog niet' },
  problems: {
    none: 'Praatplaat vindt geen camera. Sluit een camera aan en probeer het nog een keer, of kies foto’s van de zaal.',
    refused:
      'De camera is geweigerd. Geef Praatplaat toegang tot de camera in de instellingen van deze laptop of van de browser, of kies foto’s van de zaal.',
    busy: 'Een ander programma gebruikt de camera. Sluit dat programma en probeer het nog een keer.',
    dark: 'Het beeld is te donker. Doe het licht in de zaal aan, of draai de camera van het raam af.',
    'no-picture': 'Een van de bestanden is geen foto die Praatplaat kan openen. Kies foto’s als JPEG of PNG.',
  },
} as const;

/** What the room sees. */
const room = {
  title: 'Doe mee met uw telefoon',
  wifi: 'Kies de wifi',
  password: 'wachtwoord:',
  noPassword: 'zonder wachtwoord',
  scan: 'Scan het vierkant',
  type: 'of typ het adres',
  code: 'Vul uw code in',
  codeFrom: 'van uw stemkaart',
  wait: 'Laat uw scherm open',
  waitFor: 'straks ziet u de vraag',
  people: (count: number, of: number) => `${count} van ${of} doen mee`,
  noPhone: 'Geen telefoon? Een briefje telt net zo goed.',
  closed: 'De zaal is nog niet open',
  qrWifi: 'Vierkant om te scannen voor de wifi',
  qrPage: 'Vierkant om te scannen voor het adres',
} as const;

/** The lobby (zaal): who takes part with a phone, and who voted. */
export const lobby = {
  title: 'Zaal',
  intro: 'U ziet wie er stemde en hoe. Nooit wat iemand koos.',
  shut: 'De zaal is dicht. Open de zaal, dan kunnen mensen met hun telefoon meestemmen, zonder internet.',
  openButton: 'Open de zaal',
  isOpen: 'De zaal is open',
  close: 'Sluit de zaal',
  lock: 'Nieuwe mensen wachten op u',
  rehearsal: 'Oefen met nagespeelde telefoons',
  rehearsalHint:
    'Hooguit veertig nagespeelde telefoons doen mee. Ze stemmen als u een stemronde opent, en sturen u een bericht. Er blijft een nummer over voor uw eigen telefoon.',
  join: 'Toon hoe u meedoet',
  joinWifi: 'Toon de wifi',
  joinPage: 'Toon het adres',
  check: 'Telefooncheck',
  print: 'Stemkaarten',
  roundOpen: 'Stemronde loopt',
  roundClosed: 'Stemronde is gesloten',
  noRound: 'Er loopt geen stemronde. U opent er een bij Praatplaat, onder Stemmen.',
  toPlate: 'Naar Praatplaat',
  voted: (count: number, voters: number) => `${count} van ${voters} gestemd`,
  countdown: 'Sluit over 10 tellen',
  countdownStop: (seconds: number) => `Sluit over ${counted(seconds, 'tel', 'tellen')}. Stop`,
  reveal: 'Sluit en toon',
  revealTitle: 'Uitslag tonen?',
  missing: (count: number) => `${people(count)} ${count === 1 ? 'stemde' : 'stemden'} nog niet.`,
  tooMany: (count: number) =>
    `Er zijn ${counted(count, 'stem', 'stemmen')} meer dan mensen die mogen stemmen. Klopt dat?`,
  final: 'Na het tonen verandert er niets meer aan deze ronde.',
  slips: 'Voerde u briefjes in? Lees ze eerst terug bij Praatplaat.',
  cancel: 'Nog niet',
  legend: {
    voted: 'gestemd, en hoe',
    in: 'in de zaal, nog niet gestemd',
    asleep: 'telefoon slaapt',
    out: 'nog niet binnen',
  },
  grid: 'Nummers',
  waiting: 'Wil meedoen',
  waitingNumber: (value: number | null) => (value === null ? 'Een telefoon zonder stemkaart' : `Nummer ${value}`),
  admit: 'Laat binnen',
  ...{ open, phoneCheck, number, inbox, cards, read, room },
} as const;
