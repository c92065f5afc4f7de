import type { Feeling } from '../cards/figures.ts';
import type { ActionStatus } from '../document/records.ts';
import type { Perspective, ScanPerspective, Sign } from '../domain/perspective.ts';
import type { Quarter } from '../scan/findings/importance-performance.ts';
import type { AgreementWord } from '../scan/statistics/agreement.ts';

/** The Dutch words that screens, beamer, minutes, exports and cards have in common. Sentences stand where they are said. */

const numbers = new Intl.NumberFormat('nl-NL');

/** "1 kaart", "12 kaarten", "1.204 antwoorden". */
export function counted(count: number, one: string, many: string): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** "a", "a en b", "a, b en c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

/** A text that ends a sentence: with a full stop, unless it ends with a mark already, also one inside quotation marks. */
export const ended = (text: string): string => (/[.!?…][”’"']*\s*$/.test(text) ? text : `${text}.`);

/** The same text with a capital in front. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The perspectives inside a sentence. */
export const perspectiveWords: Readonly<Record<Perspective, string>> = {
  residents: 'inwoners',
  frontline: 'uitvoering',
  policy: 'beleid',
};

/** The perspectives as a heading or a label. */
export const perspectiveNames: Readonly<Record<Perspective, string>> = {
  residents: capital(perspectiveWords.residents),
  frontline: capital(perspectiveWords.frontline),
  policy: capital(perspectiveWords.policy),
};

/** Whose a card of the room is, as a heading or a label. */
export const signNames: Readonly<Record<Sign, string>> = { ...perspectiveNames, together: 'Samen' };

/** How far an action is, inside a sentence or a table. */
export const actionStatusWords: Readonly<Record<ActionStatus, string>> = {
  open: 'open',
  busy: 'mee bezig',
  done: 'gedaan',
  dropped: 'losgelaten',
};

/** People of a perspective, where a sentence counts them. */
export const peopleWords: Readonly<Record<Perspective, readonly [one: string, many: string]>> = {
  residents: ['inwoner', 'inwoners'],
  frontline: ['medewerker', 'medewerkers'],
  policy: ['beleidsmaker', 'beleidsmakers'],
};

/** Those who filled in a scan, where a sentence counts them. */
export const respondentWords: Readonly<Record<ScanPerspective, readonly [one: string, many: string]>> = {
  residents: peopleWords.residents,
  frontline: peopleWords.frontline,
};

/** How far people agree. */
export const agreementWords: Readonly<Record<AgreementWord, string>> = {
  agreed: 'eens',
  divided: 'verdeeld',
  'two-camps': 'twee meningen',
};

/** The quarters of wishes against how it goes. */
export const quarterWords: Readonly<Record<Quarter, string>> = {
  urgent: 'Vaak gekozen, gaat minder goed',
  keep: 'Vaak gekozen, gaat beter',
  later: 'Minder gekozen, gaat minder goed',
  fine: 'Minder gekozen, gaat beter',
};

/** How people voted, as its type says. */
type VotingType = 'dots' | 'scale' | 'agree' | 'matrix';
/** What a card got in a vote. */
interface VoteFigures {
  readonly total: number;
  readonly mean: number;
}

const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What a card got, as a number: "14", "7,4", "70%". On the matrix the mean of both axes. */
export function voteNumber(type: VotingType, { total, mean }: VoteFigures): string {
  if (type === 'dots') return numbers.format(total);
  if (type === 'agree') return `${Math.round(mean * 100)}%`;
  return oneDecimal.format(type === 'matrix' ? mean / 2 : mean);
}

/** The same with what it is: "14 stippen", "gemiddeld 7,4", "70% eens". */
export function voteWords(type: VotingType, figures: VoteFigures): string {
  if (type === 'dots') return counted(figures.total, 'stip', 'stippen');
  const number = voteNumber(type, figures);
  return type === 'agree' ? `${number} eens` : `gemiddeld ${number}`;
}

/** "plaats 2 in de stemronde". */
export const placeWords = (place: number): string => `plaats ${place} in de stemronde`;

/** Where scores from 1 to 10 lie. */
export const bandWords = { low: 'laag', middle: 'in het midden', high: 'hoog' } as const;

/** How scores from 1 to 10 are spread, in a sentence without figures. */
export const spreadSentences = {
  low: 'Meer dan de helft koos een laag cijfer.',
  middle: 'Meer dan de helft koos een cijfer in het midden.',
  high: 'Meer dan de helft koos een hoog cijfer.',
  divided: 'De cijfers liggen uit elkaar.',
} as const;

/** How many people agree with a proposition, in a sentence without figures. */
export const agreeSentences = {
  most: 'Meer dan de helft is het hiermee eens.',
  fewest: 'Meer dan de helft is het hier niet mee eens.',
  half: 'De ene helft is het eens, de andere helft niet.',
} as const;

/** Of an answer that is not told; it gives no reason that tells something too. */
export const answerNotTold = 'We laten deze uitslag niet zien. Anders kan bekend worden wat iemand heeft gekozen.';

/** What was decided of a try-out. */
export const decisionWords = { keep: 'Houden', adapt: 'Aanpassen', stop: 'Stoppen' } as const;

/** Whether people saw what they expected. */
export const expectedWords = { yes: 'Ja', partly: 'Deels', no: 'Nee', otherwise: 'Iets anders' } as const;

/** How a moment of a customer journey felt. */
export const feelingWords: Readonly<Record<Feeling, string>> = {
  2: 'heel goed',
  1: 'goed',
  0: 'gaat wel',
  [-1]: 'niet goed',
  [-2]: 'heel slecht',
};
