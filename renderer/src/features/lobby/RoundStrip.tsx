import { ArrowRight, Camera, Eye, Timer, X } from 'lucide-react';
import { useState } from 'react';
import type { VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { sidesOf } from '../../../../core/voting/card-rounds.ts';
import { peopleMissing } from '../../../../core/voting/doubts.ts';
import { peopleIn, votesOf } from '../../../../core/voting/rounds.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useShowRound } from '../../store/useShowRound.ts';
import { ReadCards } from './cards/ReadCards.tsx';
import { useLobbyActs, useRoundForPhones } from './useLobby.ts';

const words = nl.lobby;
const COUNTDOWN = 10;

/** The round that goes on, how many voted, and its end. */
export function RoundStrip({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const round = useRoundForPhones();
  if (round) return <Running round={round} />;
  return (
    <section className="lobby__round">
      <p className="lobby__soft">{words.noRound}</p>
      <Button icon={ArrowRight} iconLast onClick={() => onGoTo('praatplaat')}>
        {words.toPlate}
      </Button>
    </section>
  );
}

function Running({ round }: { readonly round: VotingRoundRecord }) {
  const document = useTrajectory((state) => state.document);
  const inBox = useTrajectory((state) => state.lobby?.inBox[round.id] ?? 0);
  const closesIn = useTrajectory((state) => state.lobby?.closesIn ?? null);
  const hasDoor = useTrajectory((state) => state.lobby?.door != null);
  const withCards = useTrajectory((state) => state.lobby?.door?.withCards ?? true);
  const [asking, setAsking] = useState(false);
  const [reading, setReading] = useState(false);
  const run = useLobbyActs();
  const people = peopleIn(votesOf(document, round.id)) + inBox;
  const { id: roundId, voters, question, state } = round;
  return (
    <section className="lobby__round" aria-labelledby="lobby-round">
      <div className="lobby__question">
        <p className="lobby__kicker">{state === 'open' ? words.roundOpen : words.roundClosed}</p>
        <h2 id="lobby-round">{question}</h2>
      </div>
      <div className="lobby__progress">
        <p role="status">{words.voted(people, voters)}</p>
        <progress max={Math.max(1, voters)} value={Math.min(people, voters)} aria-hidden="true" />
      </div>
      {withCards && state === 'open' && sidesOf(round).length > 0 && (
        <Button icon={Camera} onClick={() => setReading(true)}>
          {words.read.button}
        </Button>
      )}
      {hasDoor && state === 'open' && closesIn === null && (
        <Button
          icon={Timer}
          disabled={people === 0}
          onClick={() => void run('lobby.closeIn', { roundId, seconds: COUNTDOWN })}
        >
          {words.countdown}
        </Button>
      )}
      {closesIn !== null && (
        <Button icon={X} onClick={() => void run('lobby.closeIn', { roundId, seconds: null })}>
          {words.countdownStop(closesIn)}
        </Button>
      )}
      <Button kind="primary" icon={Eye} disabled={people === 0} onClick={() => setAsking(true)}>
        {words.reveal}
      </Button>
      {reading && state === 'open' && <ReadCards round={round} onClose={() => setReading(false)} />}
      {asking && <Reveal round={round} inBox={inBox} onClose={() => setAsking(false)} />}
    </section>
  );
}

interface RevealProps {
  readonly round: VotingRoundRecord;
  readonly inBox: number;
  readonly onClose: () => void;
}

/** The last question before the reveal: who is missing, and that it is final. */
function Reveal({ round, inBox, onClose }: RevealProps) {
  const document = useTrajectory((state) => state.document);
  const run = useTrajectory((state) => state.run);
  const showRound = useShowRound();
  const votes = votesOf(document, round.id);
  const missing = peopleMissing(round, votes, inBox);
  const reveal = async () => {
    if (!(await run({ type: 'round.reveal', id: round.id }))) return;
    onClose();
    await showRound(round);
  };
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" icon={Eye} onClick={() => void reveal()}>
        {words.reveal}
      </Button>
    </>
  );
  return (
    <Dialog title={words.revealTitle} onClose={onClose} buttons={buttons}>
      {missing > 0 && <p>{words.missing(missing)}</p>}
      {missing < 0 && <p>{words.tooMany(-missing)}</p>}
      {votes.ballots.length > 0 && <p>{words.slips}</p>}
      <p>{words.final}</p>
    </Dialog>
  );
}
