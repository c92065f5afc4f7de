import type { VotingMethod, VotingOption } from '../document/voting-records.ts';
import { type RoundResult, type ShownOption, wonIn } from '../voting/result.ts';

/** So many rows of a result are read from the back row. */
export const RESULT_ROWS = 8;
/** How many letters a winning card can have to be read from the back row: alone, and beside one or two others. */
export const WINNER_LETTERS = [600, 300, 140] as const;

/** What is asked of a revealed round to cut its result in pages. */
interface Revealed {
  readonly method: Pick<VotingMethod, 'type'>;
  readonly options: readonly Pick<VotingOption, 'id' | 'text'>[];
  readonly result: RoundResult;
}

/** One picture of a result: the winning cards by themselves, or the rows from `from` up to `to` of the ranking. */
export type ResultPage =
  | { readonly shows: 'winners'; readonly winners: readonly ShownOption[] }
  | { readonly shows: 'rows'; readonly from: number; readonly to: number };

/** The pictures of a result. The winner comes first, where it can be told from all others and be read. */
export function resultPages({ method, options, result }: Revealed): ResultPage[] {
  const all = result.options.length;
  const perPage = method.type === 'matrix' ? Math.max(1, all) : RESULT_ROWS;
  const rows = Array.from({ length: Math.max(1, Math.ceil(all / perPage)) }, (_, i): ResultPage => {
    const from = i * perPage;
    return { shows: 'rows', from, to: Math.min(all, from + perPage) };
  });
  const winners = wonIn(result);
  const most = WINNER_LETTERS[winners.length - 1] ?? 0;
  const lengths = winners.map(({ id }) => options.find((option) => option.id === id)?.text.length ?? 0);
  return winners.length > 0 && Math.max(...lengths) <= most ? [{ shows: 'winners', winners }, ...rows] : rows;
}
