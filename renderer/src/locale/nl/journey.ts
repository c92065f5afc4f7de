import type { Feeling } from '../../../../core/cards/figures.ts';
import type { HandoutKind, Purpose } from '../../../../core/document/teller.ts';
import { dutchDate } from '../../../../core/domain/dutch-date.ts';
import { counted, feelingWords } from '../../../../core/words/nl.ts';

/** To what a teller can say yes, as it is asked. */
const purposes: Readonly<Record<Purpose, string>> = {
  meeting: 'Mag de zaal het zien, op de beamer?',
  minutes: 'Mag het in het verslag?',
  sharing: 'Mag het verder, op een plaat of op papier dat anderen krijgen?',
};

const agreed: Readonly<Record<Purpose, string>> = {
  meeting: 'op de beamer',
  minutes: 'in het verslag',
  sharing: 'verder delen',
};

const handouts: Readonly<Record<HandoutKind, (day: string) => string>> = {
  minutes: (day) => `Het verslag dat u op ${day} maakte.`,
  picture: (day) => `De praatplaat die u op ${day} als bestand of op papier meenam.`,
  cards: (day) => `De kaarten die u op ${day} afdrukte.`,
};

/** The customer journey (klantreis). */
export const journey = {
  feelings: feelingWords,
  feelingOf: (feeling: Feeling) => `Zo voelde het: ${feelingWords[feeling]}`,
  noFeeling: 'niet gevraagd',
  levels: { high: 'goed', middle: 'gaat wel', low: 'slecht' },
  took: (duration: string) => `Zo lang duurde het: ${duration}`,
  title: 'Klantreis',
  intro:
    'Teken eerst hoe de weg bedoeld is. Schrijf daarna op hoe de weg echt was, zoals een inwoner die vertelt. Zonder toestemming blijft een verhaal bij u.',
  makePlate: 'Maak een plaat voor een klantreis',
  openPlate: (name: string) => `Open ${name}`,
  onPlate: 'Klantreis op een plaat',
  onPlateOf: (method: string) => `${method}: klantreis op een plaat`,
  toPlate: 'Naar de plaat',
  show: 'Toon op de beamer',
  none: 'In deze bijeenkomst is nog geen klantreis. Maak een plaat om te beginnen.',
  name: 'Waar gaat deze reis over?',
  nameHint: 'Bijvoorbeeld: hulp in het huishouden',
  intended: 'De weg zoals bedoeld',
  real: 'De weg zoals die was',
  helped: 'Wat hielp',
  ideas: 'Wat kan anders?',
  together: (count: number) => `${counted(count, 'reis', 'reizen')} samen`,
  page: (page: number, pages: number) => `${page} van ${pages}`,
  empty: 'Nog niets om te laten zien. Vraag eerst toestemming aan een verteller.',
  phase: (number: number, title: string) => `${number}. ${title}`,
  tellers: 'Wie vertelt',
  tellersHint: 'De naam ziet u alleen zelf. Op de beamer en in het verslag staat nooit wie iets vertelde.',
  addTeller: 'Verteller toevoegen',
  label: 'Wie is dit, zonder naam?',
  labelHint: 'Bijvoorbeeld: een inwoner, of: een mantelzorger',
  labelFirst: 'een inwoner',
  tellerName: 'Naam, alleen voor u',
  tellerNameHint: 'Hoeft niet. Zo vindt u iemand terug die wil stoppen.',
  askedOn: 'Wanneer vroeg u het?',
  consent: 'Wat mag ermee?',
  consentAsk: 'Zo vraagt u het',
  purposes,
  agreedTo: (kinds: readonly Purpose[]) =>
    kinds.length === 0
      ? 'Nog geen toestemming: alleen u ziet dit'
      : `Mag ${kinds.map((kind) => agreed[kind]).join(', ')}`,
  momentsOf: (count: number) => counted(count, 'moment', 'momenten'),
  withdraw: 'Wil niet meer meedoen',
  withdrawOf: (label: string) => `${label} wil niet meer meedoen`,
  withdrawTitle: 'Toestemming terug',
  withdrawText: (label: string, moments: number) =>
    `Alles van ‘${label}’ gaat weg: de naam en ${counted(moments, 'moment', 'momenten')}. Ook uit de prullenbak, uit eerdere stappen en uit kopieën die u later terugzet. Dit kunt u niet ongedaan maken.`,
  withdrawSure: 'Haal alles weg',
  cancel: 'Annuleer',
  save: 'Bewaar',
  sentBefore: 'Dit gaf u al aan anderen. Dat haalt Praatplaat niet terug:',
  sentNothing: 'Van deze verteller ging nog niets naar anderen.',
  sent: (what: HandoutKind, day: string) => handouts[what](dutchDate(day)),
  withdrawn: (day: string) => `Toestemming terug op ${dutchDate(day)}. Alles van deze verteller is weg.`,
  addMoment: 'Moment toevoegen',
  addMomentIn: (phase: string) => `Moment toevoegen bij ${phase}`,
  moment: 'Wat gebeurde er?',
  momentHint: 'Eén zin. Geen namen, straat, werk of ziekte.',
  duration: 'Hoelang duurde het?',
  durationHint: 'Bijvoorbeeld: ongeveer 11 weken',
  feeling: 'Hoe voelde het?',
  whose: 'Wie vertelt dit?',
  hidden: 'alleen voor u',
  noConsent: 'Alleen voor u: de zaal ziet dit moment niet. Wie het vertelde, zei nog geen ja.',
  noTellers: 'Voeg eerst iemand toe die vertelt.',
  noMoments: 'Nog geen moment',
  makeTask: 'Maak verbeteropgave',
  makeTaskOf: (text: string) => `Maak een verbeteropgave van: ${text}`,
  taskHint: 'Dit moment hoort dan bij de verbeteropgave, als bewijs. Wie het vertelde, staat er niet bij.',
  whichTask: 'Bij welke verbeteropgave?',
  newTask: 'Een nieuwe verbeteropgave',
  change: 'Pas aan',
  changeOf: (text: string) => `Pas aan: ${text}`,
  changeTeller: 'Verteller aanpassen',
  changeMoment: 'Moment aanpassen',
  removeOf: (text: string) => `Haal weg: ${text}`,
  keysHint: 'Kies een moment op de plaat. Ctrl en pijl omhoog of omlaag zet hoe het voelde.',
  guide: 'Zo gaat het',
  interview: 'Vragen die helpen',
  minutes: (count: number) => `${count} minuten`,
} as const;
