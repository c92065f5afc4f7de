import { useMemo } from 'react';
import { recordsOf } from '../../../../core/document/document.ts';
import type { VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { peopleIn, votesOf } from '../../../../core/voting/rounds.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** All rounds in the order in which they were made. */
export function useRounds(): readonly VotingRoundRecord[] {
  const document = useTrajectory((state) => state.document);
  return useMemo(() => recordsOf(document, 'votingRound'), [document]);
}

/** What was cast in a round and by how many people. */
export function useVotes(roundId: string) {
  const document = useTrajectory((state) => state.document);
  const inBox = useTrajectory((state) => state.lobby?.inBox[roundId] ?? 0);
  return useMemo(() => {
    const votes = votesOf(document, roundId);
    return { ...votes, inBox, people: peopleIn(votes) + inBox };
  }, [document, roundId, inBox]);
}
