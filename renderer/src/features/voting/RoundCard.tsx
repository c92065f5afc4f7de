import {
  BarChart3,
  Eye,
  Flag,
  Hand,
  MonitorUp,
  Pencil,
  Play,
  Printer,
  Repeat2,
  TicketCheck,
  Trash2,
} from 'lucide-react';
import { useMemo } from 'react';
import { recordOf, recordsOf } from '../../../../core/document/document.ts';
import type { VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { PEOPLE } from '../../../../core/document/voting-records.ts';
import { wonIn } from '../../../../core/voting/result.ts';
import { secondRoundOf } from '../../../../core/voting/rounds.ts';
import { resultOf } from '../../../../core/voting/tally.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { WholeNumberField } from '../../kit/ui/WholeNumberField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useShowRound } from '../../store/useShowRound.ts';
import type { OpenDialog } from './open-dialog.ts';
import { useVotes } from './useRounds.ts';

const words = nl.voting.panel;

interface RoundCardProps {
  readonly round: VotingRoundRecord;
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** Where a round stands, and the one thing to do next. */
export function RoundCard({ round, onOpen }: RoundCardProps) {
  return (
    <div className="voting__round">
      {round.parentId !== null && <p className="voting__kicker">{words.second}</p>}
      <p className="voting__question">{round.question}</p>
      {round.state === 'draft' && <Draft round={round} onOpen={onOpen} />}
      {round.state === 'open' && <Open round={round} onOpen={onOpen} />}
      {(round.state === 'closed' || round.state === 'hidden') && <Closed round={round} onOpen={onOpen} />}
      {round.state === 'revealed' && <Revealed round={round} onOpen={onOpen} />}
    </div>
  );
}

/** Runs a command of this round, and when it is done shows the round to the room. */
function useRoundActs(round: VotingRoundRecord) {
  const run = useTrajectory((state) => state.run);
  const showRound = useShowRound();
  const show = () => showRound(round);
  const runAndShow = async (type: 'round.open' | 'round.reveal'): Promise<boolean> => {
    const stored = await run({ type, id: round.id });
    if (stored) await show();
    return stored;
  };
  return { run, show, runAndShow };
}

function Draft({ round, onOpen }: RoundCardProps) {
  const { runAndShow } = useRoundActs(round);
  const cards = round.options.filter(({ type }) => type !== 'question').length;
  return (
    <>
      <p className="voting__quiet">{cards > 0 ? words.draft(cards) : words.draftQuestion}</p>
      <Button kind="primary" icon={Play} onClick={() => void runAndShow('round.open')}>
        {words.open}
      </Button>
      <Button icon={Pencil} onClick={() => onOpen({ show: 'setup', round, parent: null })}>
        {words.change}
      </Button>
      <PrintButton round={round} onOpen={onOpen} />
      <RemoveButton round={round} />
    </>
  );
}

function Open({ round, onOpen }: RoundCardProps) {
  const { run } = useRoundActs(round);
  const { people } = useVotes(round.id);
  const { id, voters, method } = round;
  const reveal = () => onOpen({ show: 'readBallots', roundId: id });
  const none = people === 0;
  return (
    <>
      <p className="voting__progress" role="status">
        <strong>{words.progress(people, voters)}</strong> {words.hiddenStill}
      </p>
      <progress className="voting__bar" max={Math.max(1, voters)} value={Math.min(people, voters)} aria-hidden="true" />
      {people > voters && <p className="voting__warning">{words.tooMany}</p>}
      <Button
        kind={none ? 'primary' : 'plain'}
        icon={TicketCheck}
        onClick={() => onOpen({ show: 'slips', roundId: id })}
      >
        {words.slips}
      </Button>
      {method.type !== 'matrix' && (
        <Button icon={Hand} onClick={() => onOpen({ show: 'hands', roundId: id })}>
          {words.hands}
        </Button>
      )}
      <Button kind={none ? 'plain' : 'primary'} icon={Eye} disabled={none} onClick={reveal}>
        {words.reveal}
      </Button>
      <details className="voting__others">
        <summary>{words.more}</summary>
        <VotersField round={round} />
        <ShowButton round={round} />
        <Button disabled={none} onClick={() => void run({ type: 'round.close', id })}>
          {words.closeOnly}
        </Button>
        <PrintButton round={round} onOpen={onOpen} />
        <RemoveButton round={round} />
      </details>
    </>
  );
}

function Closed({ round, onOpen }: RoundCardProps) {
  const { run, runAndShow } = useRoundActs(round);
  const wasSeen = round.state === 'hidden';
  const reveal = () => {
    if (wasSeen) void runAndShow('round.reveal');
    else onOpen({ show: 'readBallots', roundId: round.id });
  };
  return (
    <>
      <p className="voting__quiet">{wasSeen ? words.hiddenAgain : words.closed}</p>
      <Button kind="primary" icon={Eye} onClick={reveal}>
        {words.revealClosed}
      </Button>
      <ResultButton round={round} onOpen={onOpen} />
      {!wasSeen && <Button onClick={() => void run({ type: 'round.open', id: round.id })}>{words.reopen}</Button>}
      <RemoveButton round={round} />
    </>
  );
}

function Revealed({ round, onOpen }: RoundCardProps) {
  const { people } = useVotes(round.id);
  const hasSecond = useTrajectory((state) => secondRoundOf(state.document, round.id) !== undefined);
  return (
    <>
      <p className="voting__quiet">{round.placedOpenly ? words.revealedOpenly : words.revealed(people)}</p>
      <TaskButton round={round} />
      <ResultButton round={round} onOpen={onOpen} />
      <ShowButton round={round} />
      {!hasSecond && round.parentId === null && (
        <Button icon={Repeat2} onClick={() => onOpen({ show: 'setup', round: null, parent: round })}>
          {words.again}
        </Button>
      )}
      <details className="voting__others">
        <summary>{words.more}</summary>
        <RemoveButton round={round} />
      </details>
    </>
  );
}

function ResultButton({ round, onOpen }: RoundCardProps) {
  return (
    <Button icon={BarChart3} onClick={() => onOpen({ show: 'result', roundId: round.id })}>
      {words.result}
    </Button>
  );
}

function PrintButton({ round, onOpen }: RoundCardProps) {
  return (
    <Button icon={Printer} onClick={() => onOpen({ show: 'print', roundId: round.id })}>
      {words.print}
    </Button>
  );
}

function ShowButton({ round }: Pick<RoundCardProps, 'round'>) {
  const { show } = useRoundActs(round);
  const choice = useTrajectory((state) => state.projector.choice);
  const isShown = choice.show === 'votingRound' && choice.roundId === round.id;
  return (
    <Button icon={MonitorUp} aria-pressed={isShown} onClick={() => void show()}>
      {isShown ? words.shown : words.show}
    </Button>
  );
}

function RemoveButton({ round }: Pick<RoundCardProps, 'round'>) {
  const run = useTrajectory((state) => state.run);
  return (
    <Button kind="danger" icon={Trash2} onClick={() => void run({ type: 'round.remove', id: round.id })}>
      {words.remove}
    </Button>
  );
}

function VotersField({ round: { id, voters } }: Pick<RoundCardProps, 'round'>) {
  const run = useTrajectory((state) => state.run);
  const change = (number: number) => run({ type: 'round.change', id, changes: { voters: number } });
  return <WholeNumberField label={words.voters} limits={PEOPLE} value={voters} onCommit={change} />;
}

/** An improvement task of the card that won, or of the cards that share the first place. */
function TaskButton({ round }: Pick<RoundCardProps, 'round'>) {
  const document = useTrajectory((state) => state.document);
  const run = useTrajectory((state) => state.run);
  const winners = useMemo(() => wonIn(resultOf(document, round)), [document, round]);
  const cards = winners.flatMap(({ id }) => recordOf(document, 'card', id) ?? []);
  const [first] = cards;
  if (!first) return null;
  const cardIds = cards.map(({ id }) => id);
  const task = recordsOf(document, 'improvementTask').find(({ cardIds: of }) => cardIds.every((id) => of.includes(id)));
  if (task) return <p className="voting__quiet">{words.taskMade(task.to)}</p>;
  const make = () =>
    void run({ type: 'task.add', id: newId(), from: '', to: first.content.text, forWhom: '', why: '', cardIds });
  return (
    <Button kind="primary" icon={Flag} onClick={make}>
      {cards.length > 1 ? words.makeTaskOfWinners : words.makeTask}
    </Button>
  );
}
