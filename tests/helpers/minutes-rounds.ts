import { emptyDocument, FIRST } from '../../core/document/document.ts';
import type { DocumentRecord } from '../../core/document/records.ts';
import type { VotingRoundRecord } from '../../core/document/voting-records.ts';
import { PERSPECTIVES } from '../../core/domain/perspective.ts';
import { resultOf } from '../../core/voting/tally.ts';
import type { MinutesRound } from '../../minutes/model/model.ts';

const CARDS = ['Eén vaste contactpersoon', 'Brieven op taalniveau B1, getest met inwoners', 'Eén verhaal, één dossier'];
const EACH = 6;

const first: VotingRoundRecord = {
  kind: 'votingRound',
  id: 'r1',
  order: 1,
  sessionId: FIRST.sessionId,
  question: 'Wat pakken we het eerst aan?',
  method: { type: 'dots', budget: 3, cap: 2 },
  options: CARDS.map((text, i) => ({ id: `o${i}`, type: 'note', perspective: 'residents', text })),
  perPerspective: true,
  voters: 20,
  state: 'revealed',
  parentId: null,
};
const second: VotingRoundRecord = { ...first, id: 'r2', order: 2, parentId: 'r1' };

/** How many dots most of a perspective gave to which card: residents, frontline, policy. */
const DOTS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  r1: [
    [2, 1, 0],
    [0, 2, 1],
    [0, 2, 0],
  ],
  r2: [
    [2, 0, 1],
    [2, 1, 0],
    [2, 0, 0],
  ],
};
/** What the others gave: who agrees wholly in a small group is not shown. */
const OTHERS = [1, 0, 2];
const MOST = 4;

function slips(roundId: string): DocumentRecord[] {
  return PERSPECTIVES.flatMap((perspective, p) =>
    Array.from({ length: EACH }, (_, i) => ({
      kind: 'ballot' as const,
      id: `${roundId}-${p}-${i}`,
      order: p * EACH + i,
      roundId,
      number: p * EACH + i + 1,
      source: 'slips' as const,
      perspective,
      choices: ((i < MOST && DOTS[roundId]?.[p]) || OTHERS).flatMap((value, o) =>
        value > 0 ? [{ optionId: `o${o}`, value }] : [],
      ),
    })),
  );
}

/** Two rounds about the same cards, before and after the conversation, counted by the program. */
export function exampleRounds(): MinutesRound[] {
  const records = [first, second, ...slips('r1'), ...slips('r2')];
  const document = { ...emptyDocument(), ...Object.fromEntries(records.map((record) => [record.id, record])) };
  return [first, second].map(({ kind: _, order: __, sessionId: ___, state: ____, parentId, ...round }) => ({
    ...round,
    isSecond: parentId !== null,
    placedOpenly: false,
    result: resultOf(document, round.id === 'r1' ? first : second),
  }));
}
