import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BallotRecord, VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { checkChoices } from '../../../../core/voting/ballots.ts';
import { doubtsOfSlip, lastNumber, type SlipDoubt } from '../../../../core/voting/doubts.ts';
import { peopleIn, type Votes } from '../../../../core/voting/rounds.ts';
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
  const { ballots, hands, people } = useVotes(round.id);
  const slips = ballots.filter(({ source }) => source === 'slips').length;
  const [form, setForm] = useState(() => nextSlip(ballots, lastNumber(ballots), null));
  const [problem, setProblem] = useState<string | null>(null);
  const [said, say] = useState('');
  const choices = useRef<HTMLFormElement>(null);
  const [asked, ask] = useState<string | null>(null);
  // At once, so that a key that is pressed right after Enter goes to the next slip.
  const start = (next: SlipForm) => {
    flushSync(() => {
      setForm(next);
      setProblem(null);
      ask(null);
    });
    choices.current?.querySelector<HTMLInputElement>('.slips__choices input')?.focus();
  };

  /** Stores the slip; what is seldom meant is asked about first, and `sure` is her answer. */
  const store = async (sure = false) => {
    const number = slipNumber(form);
    const chosen = choicesOf(round, form);
    const refusal = refusalOf(round, ballots, form, number);
    setProblem(refusal);
    if (refusal !== null || number === null) return;
    const { ballotId, perspective } = form;
    const isCertain = sure || ballotId !== null;
    const question = isCertain ? null : askedOf(round, { ballots, hands }, { number, choices: chosen });
    ask(question);
    if (question) return;
    await put({ ballotId, number, perspective, choices: chosen });
  };
  const put = async ({
    ballotId,
    ...cast
  }: Pick<BallotRecord, 'perspective' | 'choices'> & { readonly ballotId: string | null; readonly number: number }) => {
    const { number, perspective } = cast;
    start(nextSlip(ballots, ballotId ? lastNumber(ballots) : number, perspective));
    const stored = await run(
      ballotId
        ? { type: 'ballot.change', id: ballotId, changes: cast }
        : { type: 'ballot.add', id: newId(), roundId: round.id, source: 'slips', ...cast },
    );
    if (stored) say(words.stored(number, slips + (ballotId ? 0 : 1)));
    else start(form);
  };
  const remove = async () => {
    if (form.ballotId === null || !(await run({ type: 'ballot.remove', id: form.ballotId }))) return;
    start(nextSlip(ballots, lastNumber(ballots), form.perspective));
  };
  const canUndo = lastStep?.startsWith('ballot.') ?? false;
  const takeBack = async () => {
    const last = ballots.at(-1);
    if (!canUndo || !(await undo())) return;
    say(words.undone(slips - (lastStep === 'ballot.add' ? 1 : 0)));
    start(lastStep === 'ballot.add' && last ? { ...slipOf(last), ballotId: null } : form);
  };
  const type = (changes: Partial<SlipForm>) => {
    setForm((before) => ({ ...before, ...changes }));
    setProblem(null);
    ask(null);
  };
  const open = (ballot: BallotRecord) => start(slipOf(ballot));
  return { form, type, store, remove, takeBack, canUndo, open, problem, asked, said, ballots, people, choices };
}

/** What is asked about a new slip, in sentences; null when there is nothing to ask. */
function askedOf(round: VotingRoundRecord, votes: Votes, slip: Parameters<typeof doubtsOfSlip>[2]): string | null {
  const doubts = doubtsOfSlip(round, votes, slip);
  const { asks } = words;
  const sentences: Readonly<Record<SlipDoubt, string>> = {
    empty: asks.empty,
    jump: asks.jump(slip.number, lastNumber(votes.ballots)),
    'more-than-people': asks.tooMany(peopleIn(votes) + 1, round.voters),
  };
  return doubts.length > 0 ? [...doubts.map((doubt) => sentences[doubt]), asks.right].join(' ') : null;
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
