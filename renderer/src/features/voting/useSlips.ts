import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BallotRecord, VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { checkChoices } from '../../../../core/voting/ballots.ts';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { choicesOf, nextSlip, type SlipForm, slipNumber, slipOf } from './slip-form.ts';
import { useVotes } from './useRounds.ts';

const words = nl.voting.slips;

/** Entering slips: what is typed, what was stored, what is wrong. */
export function useSlips(round: VotingRoundRecord) {
  const run = useTrajectory((state) => state.run);
  const undo = useTrajectory((state) => state.undo);
  const lastStep = useTrajectory((state) => state.history.undo);
  const { ballots, people } = useVotes(round.id);
  const [form, setForm] = useState(() => nextSlip(ballots, highest(ballots), null));
  const [problem, setProblem] = useState<string | null>(null);
  const [said, say] = useState('');
  const numberField = useRef<HTMLInputElement>(null);
  // At once, so that a key that is pressed right after Enter goes to the next slip.
  const start = (next: SlipForm) => {
    flushSync(() => {
      setForm(next);
      setProblem(null);
    });
    numberField.current?.focus();
    numberField.current?.select();
  };

  const store = async () => {
    const number = slipNumber(form);
    const choices = choicesOf(round, form);
    const refusal = refusalOf(round, ballots, form, number);
    setProblem(refusal);
    if (refusal !== null || number === null) return;
    const { ballotId, perspective } = form;
    start(nextSlip(ballots, ballotId ? highest(ballots) : number, perspective));
    const stored = ballotId
      ? await run({ type: 'ballot.change', id: ballotId, changes: { number, perspective, choices } })
      : await run({
          type: 'ballot.add',
          id: newId(),
          roundId: round.id,
          source: 'slips',
          number,
          perspective,
          choices,
        });
    if (stored) say(words.stored(number, people + (ballotId ? 0 : 1)));
    else start(form);
  };
  const remove = async () => {
    if (form.ballotId === null || !(await run({ type: 'ballot.remove', id: form.ballotId }))) return;
    start(nextSlip(ballots, highest(ballots), form.perspective));
  };
  const canUndo = lastStep?.startsWith('ballot.') ?? false;
  const takeBack = async () => {
    const last = ballots.at(-1);
    if (!canUndo || !(await undo())) return;
    say(words.undone(people - (lastStep === 'ballot.add' ? 1 : 0)));
    start(lastStep === 'ballot.add' && last ? { ...slipOf(last), ballotId: null } : form);
  };
  const type = (changes: Partial<SlipForm>) => {
    setForm((before) => ({ ...before, ...changes }));
    setProblem(null);
  };
  const open = (ballot: BallotRecord) => start(slipOf(ballot));
  return { form, type, store, remove, takeBack, canUndo, open, problem, said, ballots, people, numberField };
}

function highest(ballots: readonly BallotRecord[]): number {
  return Math.max(0, ...ballots.map(({ number }) => number ?? 0));
}

/** Why this slip cannot be stored, in a sentence; null when it can. The rules are those of the program itself. */
function refusalOf(
  round: VotingRoundRecord,
  ballots: readonly BallotRecord[],
  form: SlipForm,
  number: number | null,
): string | null {
  if (number === null) return words.badNumber;
  const isTaken = ballots.some((ballot) => ballot.number === number && ballot.id !== form.ballotId);
  if (isTaken) return nl.errors['ballot-number-used'];
  if (round.perPerspective && form.perspective === null) return nl.errors['perspective-needed'];
  const code = checkChoices(round, choicesOf(round, form));
  return code && nl.errors[code];
}
