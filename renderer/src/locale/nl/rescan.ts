import type { WaveAbout } from '../../../../core/contract/waves-methods.ts';
import { SHORT_PRINCIPLES } from '../../../../core/domain/principles.ts';
import type { Followed } from '../../../../core/scan/waves/followed.ts';
import { MOST_FOLLOWED } from '../../../../core/scan/waves/verdict.ts';
import { capital, counted, listed, peopleWords } from '../../../../core/words/nl.ts';
import {
  countedVerdicts,
  lacksWords,
  percentOf,
  verdictWords,
  wavePeriod,
  waveSentences,
  wordOf,
} from '../../../../core/words/waves.ts';
import { dayInWords } from './words.ts';

const period = (day: string | null) => wavePeriod(day, 'dag niet ingevuld');

/** "oktober 2026, 143 inwoners en 61 medewerkers". */
function about({ takenOn, groups }: WaveAbout): string {
  const people = groups.map(({ perspective, respondents }) =>
    respondents === null
      ? `${peopleWords[perspective][1]}: ${lacksWords.people}`
      : counted(respondents, ...peopleWords[perspective]),
  );
  return [period(takenOn), listed(people)].join(', ');
}

/** The sentences of measuring again (opnieuw meten). */
export const rescan = {
  ...{ verdictWords, wordOf, waveSentences, percentOf, countedVerdicts, about, period },
  title: 'Opnieuw meten',
  compareTitle: 'Toen en nu',
  noScan: 'Er is nog geen scan. Lees eerst de antwoorden van de eerste scan in.',
  toScan: 'Naar Scan',
  chooseLead:
    'Kies nu al wat u bij de tweede scan wilt volgen: hoogstens vijf punten. Alleen daarvan zegt het programma straks hoger, lager of niet te zeggen.',
  why: 'Waarom nu al? Wie achteraf kiest, vindt altijd wel iets dat is gestegen. Ook als er niets veranderde.',
  first: (wave: WaveAbout) => `Eerste scan: ${about(wave)}`,
  before: 'Toen',
  after: 'Nu',
  whens: { before: 'toen', after: 'nu' },
  chosen: (count: number) => `${count} van ${MOST_FOLLOWED} volgpunten gekozen`,
  followedTitle: 'Uw volgpunten',
  noneYet: 'Nog geen volgpunten. Kies er hiernaast een paar: het liefst één per verbeteropgave.',
  choicesTitle: 'Wat kunt u volgen?',
  principlesGroup: 'Uitgangspunten als geheel',
  statementsGroup: (name: string) => name,
  without: 'Zonder uitgangspunt',
  find: 'Zoek een stelling',
  nothingFound: 'Geen stelling met deze woorden.',
  follow: 'Volg dit',
  followOf: (text: string, group: string) => `Volg dit: ${text} (${group})`,
  letGo: 'Laat los',
  letGoOf: (text: string) => `Laat los: ${text}`,
  full: 'Vijf volgpunten is genoeg.',
  today: (share: number, n: number) => `Nu vindt ${percentOf(share)} dat dit klopt (n = ${n}).`,
  needed: (rise: number | null, n: number) =>
    rise === null
      ? `Hoger kan hier bijna niet: doen er weer ${n} mensen mee, dan is een stijging niet te zien.`
      : `Doen er weer ${n} mensen mee, dan is pas een stijging van ${Math.round(rise * 100)} punten te zien.`,
  task: 'Bij welke verbeteropgave hoort dit?',
  noTask: 'Bij geen opgave',
  next: 'En dan?',
  nextLead:
    'Vraag over een half jaar of een jaar opnieuw mensen om mee te doen. Lees de antwoorden in bij Scan, als nog een scan. Daarna staan toen en nu hier naast elkaar.',
  readIn: 'Lees de tweede scan in',
  comesBack:
    'In deze twee scans zitten dezelfde mensen met dezelfde antwoorden. Dat is twee keer dezelfde scan, en geen tweede meting. Ze naast elkaar leggen zou verraden wat een enkeling antwoordde. Lees het nieuwste bestand in op de plaats van de eerste scan.',
  nothingInCommon:
    'Deze twee scans hebben geen enkele stelling gemeen. Er is dus niets te vergelijken. Vragen twee stellingen hetzelfde met andere woorden? Koppel ze dan hieronder.',
  noPoints: 'Vóór deze tweede scan koos u geen volgpunten. Daarom staat alles hier naast elkaar, zonder oordeel.',
  followedLead: 'gekozen vóór de tweede scan · zoveel mensen vinden dat dit klopt',
  followed: (count: number) =>
    count === 1 ? 'Het volgpunt' : `De ${['', '', 'twee', 'drie', 'vier', 'vijf'][count] ?? count} volgpunten`,
  actions: (count: number) => counted(count, 'afspraak', 'afspraken'),
  readSo: 'Lees dit zo',
  ask: 'Vraag de zaal: herkennen wij dit?',
  rest: 'Al het andere, zonder oordeel',
  restKey: 'licht = toen, vol = nu',
  allStatements: (count: number) => `Alle ${counted(count, 'stelling', 'stellingen')} als staven`,
  allPrinciples: 'Terug naar de uitgangspunten',
  tooSmall: lacksWords.people,
  show: 'Toon op beamer',
  shown: 'Staat op de beamer',
  matching: 'Stellingen die maar in één scan staan',
  matchLead: 'Vragen twee stellingen hetzelfde, met andere woorden? Lees ze allebei en koppel ze.',
  matchThen: 'In de eerste scan',
  matchNow: 'In de tweede scan',
  matchChoose: 'Kies een stelling',
  match: 'Koppel deze twee',
  matched: (one: string, other: string) => `“${one}” en “${other}” zijn gekoppeld.`,
  unmatch: 'Maak los',
  subject: (subject: Followed) => (subject.of === 'statement' ? subject.text : SHORT_PRINCIPLES[subject.principle]),
  bar: (when: string, share: number, n: number) => `${when}: ${percentOf(share)} van ${n}`,
  day: dayInWords,
  room: {
    kicker: (count: number) =>
      count === 1 ? 'Toen en nu · ons volgpunt' : `Toen en nu · onze ${counted(count, 'volgpunt', 'volgpunten')}`,
    before: (day: string | null) => `toen: ${period(day)}`,
    after: (day: string | null) => `nu: ${period(day)}`,
    measure: 'zoveel mensen vinden dat dit klopt',
    people: (n: number) => `n = ${n}`,
    row: (text: string, word: string, shares: string) => `${capital(text)}: ${shares}${word}.`,
  },
} as const;
