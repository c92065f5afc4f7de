import type { VotingRoundRecord } from '../../../../core/document/voting-records.ts';

/** What can be open over the plate. A set-up has a round to change, a round before it, or neither. */
export type OpenDialog =
  | { readonly show: 'setup'; readonly round: VotingRoundRecord | null; readonly parent: VotingRoundRecord | null }
  | { readonly show: 'slips' | 'hands' | 'readBallots' | 'result' | 'print'; readonly roundId: string };
