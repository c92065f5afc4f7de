import { useEffect, useRef, useState } from 'react';
import type { HandCountRecord, VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import type { Perspective } from '../../../../core/domain/perspective.ts';
import { checkCounts, countsPerOption } from '../../../../core/voting/ballots.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useVotes } from './useRounds.ts';

type Totals = Pick<HandCountRecord, 'people' | 'options'>;

/** The totals of one perspective as they are typed. What is possible is stored at once; what is not waits. */
export function useHandCounts(round: VotingRoundRecord, perspective: Perspective | null) {
  const run = useTrajectory((state) => state.run);
  const { hands } = useVotes(round.id);
  const record = hands.find((one) => one.perspective === perspective);
  const stored = totalsOf(round, record);
  const key = JSON.stringify(stored);
  const [totals, setTotals] = useState(stored);
  const sent = useRef(key);
  // What comes back as it was sent must not overwrite what was typed since; anything else (undo) must.
  useEffect(() => {
    if (sent.current !== key) setTotals(JSON.parse(key) as Totals);
    sent.current = key;
  }, [key]);
  const problem = checkCounts(round, totals);
  const change = (next: Totals) => {
    setTotals(next);
    if (checkCounts(round, next)) return;
    sent.current = JSON.stringify(next);
    void run({ type: 'counts.set', id: record?.id ?? newId(), roundId: round.id, perspective, ...copyOf(next) });
  };
  return {
    totals,
    problem,
    setPeople: (people: number) => change({ ...totals, people }),
    setCount: (optionId: string, column: number, count: number) =>
      change({
        ...totals,
        options: totals.options.map((option) =>
          option.optionId === optionId ? { ...option, counts: option.counts.with(column, count) } : option,
        ),
      }),
  };
}

function totalsOf({ options, method }: VotingRoundRecord, record: HandCountRecord | undefined): Totals {
  const none = Array.from({ length: countsPerOption(method) }, () => 0);
  return {
    people: record?.people ?? 0,
    options: options.map(({ id }) => ({
      optionId: id,
      counts: record?.options.find(({ optionId }) => optionId === id)?.counts ?? none,
    })),
  };
}

function copyOf({ people, options }: Totals): Totals {
  return { people, options: options.map(({ optionId, counts }) => ({ optionId, counts: [...counts] })) };
}
