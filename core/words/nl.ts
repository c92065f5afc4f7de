import type { ActionStatus } from '../document/records.ts';
import type { Perspective, ScanPerspective } from '../domain/perspective.ts';
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
