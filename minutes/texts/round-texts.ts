import { agreementWords, ended, listed as inOneSentence } from '../../core/words/nl.ts';
import type { MinutesRound } from '../model/model.ts';

const decimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const number = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A card and its place. */
interface Place {
  readonly rank: number;
  readonly text: string;
}

const listed = (best: readonly Place[]) =>
  best.map(({ rank, text }) => ended(`Op plaats ${rank} kwam “${text}”`)).join(' ');

function moved(up: number): string {
  if (up === 0) return ', nu gelijk';
  return up > 0 ? `, nu ${up} hoger` : `, nu ${-up} lager`;
}

const WAYS: Readonly<Record<NonNullable<MinutesRound['ways']>[number]['way'], string>> = {
  phone: 'met de telefoon',
  card: 'met een kaart',
  slips: 'op papier',
  hands: 'met de hand omhoog',
};

/** By which ways people voted; nothing where all voted on paper or by hand. */
function waysOf({ ways = [], openLobby }: MinutesRound): string {
  if (ways.length === 0) return '';
  const unchecked = 'Er waren geen stemkaarten: wie twee telefoons heeft, kon twee keer stemmen. ';
  return `Zo stemden zij: ${inOneSentence(ways.map(({ way, people }) => `${people} ${WAYS[way]}`))}. ${openLobby ? unchecked : ''}`;
}

function rules(round: MinutesRound): string {
  const { method, voters, result, placedOpenly } = round;
  if (placedOpenly && method.type === 'dots') {
    const each = number(method.budget, 'stip', 'stippen');
    const who = voters === 1 ? '1 persoon mocht' : `${voters} mensen mochten`;
    return `${who} stippen op de praatplaat zetten, ${each} per persoon. Iedereen zag de stippen meteen.`;
  }
  const how = {
    dots: () =>
      method.type === 'dots'
        ? `Iedereen had ${number(method.budget, 'stip', 'stippen')}${method.cap < method.budget ? `, met hoogstens ${method.cap} op één kaart` : ''}.`
        : '',
    scale: () => (method.type === 'scale' ? `Iedereen gaf een cijfer van 1 tot ${method.highest}.` : ''),
    agree: () => 'Iedereen kon kiezen: eens of oneens.',
    matrix: () => 'Iedereen gaf per kaart een cijfer van 1 tot 5 voor het belang en voor onze invloed.',
  }[method.type]();
  const secret = 'De uitslag was verborgen tot de ronde gesloten was.';
  const isWeighed = result.tells === 'groups' && result.perspectives.length > 1;
  const weight = isWeighed ? ' We telden op twee manieren: elke stem even zwaar, en elke groep even zwaar.' : '';
  return `${result.people} van ${number(voters, 'mens', 'mensen')} ${result.people === 1 ? 'heeft' : 'hebben'} gestemd. ${waysOf(round)}${how} ${secret}${weight}`;
}

/** Every Dutch sentence about voting rounds in the minutes. */
export const roundTexts = {
  heading: (question: string, isSecond: boolean) => `Stemronde${isSecond ? ' 2, na het gesprek' : ''}: ${question}`,
  rules,
  table: (question: string) => `Uitslag van de stemronde: ${question}`,
  place: 'Plaats',
  card: 'Kaart',
  everyVote: { dots: 'Stippen', scale: 'Gemiddeld', agree: 'Eens', matrix: 'Gemiddeld' },
  everyPerspective: 'Elke groep even zwaar',
  balanced: (rank: number, mean: string) => `plaats ${rank}, gemiddeld ${mean}`,
  agreement: 'Eens',
  agreementWords,
  before: 'Eerste ronde',
  shift: (before: number, now: number) => `plaats ${before}${moved(before - now)}`,
  top: (best: readonly Place[], more: number) =>
    `${listed(best)}${more > 0 ? ` En nog ${more} met dezelfde plaats.` : ''}`,
  share: (mean: number) => `${Math.round(mean * 100)}%`,
  decimal: (value: number) => decimal.format(value),
  heldBack: {
    nothing:
      'De uitslag van deze stemronde staat niet in dit verslag. Anders kan bekend worden wat iemand heeft gekozen.',
    groups: 'De groepen staan niet apart in dit verslag. Anders kan bekend worden wat iemand heeft gekozen.',
    options:
      'Van sommige kaarten staat de uitslag niet in dit verslag. Anders kan bekend worden wat iemand heeft gekozen.',
  },
} as const;
