import { Eye } from 'lucide-react';
import { useMemo } from 'react';
import type { VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { shownIn } from '../../../../core/voting/result.ts';
import { resultOf } from '../../../../core/voting/tally.ts';
import { MatrixPicture } from '../../charts/voting/MatrixPicture.tsx';
import { conclusionOf, heldBackWords, type Outcome, peopleWords } from '../../charts/voting/outcome.ts';
import { RankingTable } from '../../charts/voting/RankingTable.tsx';
import { SingleResult } from '../../charts/voting/SingleResult.tsx';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useShowRound } from '../../store/useShowRound.ts';

const words = nl.voting.result;

interface ResultDialogProps {
  readonly round: VotingRoundRecord;
  readonly onClose: () => void;
}

/** The result for the facilitator: the same figures as the room gets, with more words. */
export function ResultDialog({ round, onClose }: ResultDialogProps) {
  const document = useTrajectory((state) => state.document);
  const run = useTrajectory((state) => state.run);
  const showRound = useShowRound();
  const result = useMemo(() => resultOf(document, round), [document, round]);
  const outcome: Outcome = { ...round, result };
  const { title, differs } = conclusionOf(outcome);
  const isPrivate = round.state !== 'revealed';
  const reveal = async () => {
    if (await run({ type: 'round.reveal', id: round.id })) await showRound(round);
  };
  const buttons = (
    <>
      <Button kind={isPrivate ? 'plain' : 'primary'} onClick={onClose}>
        {words.ready}
      </Button>
      {isPrivate && (
        <Button kind="primary" icon={Eye} onClick={() => void reveal()}>
          {nl.voting.panel.revealClosed}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={`${words.title}: ${round.question}`} onClose={onClose} buttons={buttons} wide>
      {isPrivate && (
        <p className="voting__private">
          <strong>{words.onlyYou}.</strong> {words.onlyYouHint}
        </p>
      )}
      <p className="voting__conclusion">{title}</p>
      {differs && <p className="voting__warning">{differs}</p>}
      {round.method.type === 'matrix' && (
        <div className="voting__matrix">
          <MatrixPicture outcome={outcome} />
        </div>
      )}
      {result.options.length === 1 && round.method.type !== 'matrix' ? (
        <SingleResult outcome={outcome} />
      ) : (
        <RankingTable outcome={outcome} />
      )}
      <Foot outcome={outcome} />
    </Dialog>
  );
}

function Foot({ outcome }: { readonly outcome: Outcome }) {
  const { result, method } = outcome;
  const shown = shownIn(result);
  const held = heldBackWords(outcome);
  return (
    <div className="voting__quiet">
      <p>
        {peopleWords(outcome)}. {nl.voting.rule(method)}
      </p>
      {shown.some(({ before }) => before) && <p>{words.beforeMark}</p>}
      {method.type === 'matrix' && shown.length > 0 && <p>{words.ellipse}</p>}
      {held && <p>{held}</p>}
    </div>
  );
}
