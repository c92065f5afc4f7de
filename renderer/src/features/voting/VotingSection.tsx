import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { HandCounts } from './HandCounts.tsx';
import type { OpenDialog } from './open-dialog.ts';
import { PrintSlips } from './PrintSlips.tsx';
import { ReadBallots } from './ReadBallots.tsx';
import { ResultDialog } from './ResultDialog.tsx';
import { RoundCard } from './RoundCard.tsx';
import { RoundSetup } from './RoundSetup.tsx';
import { SlipEntry } from './SlipEntry.tsx';
import { useRounds } from './useRounds.ts';

const words = nl.voting.panel;

/** Voting rounds in the panel beside the plate. `cardIds` are the cards that are chosen on the plate. */
export function VotingSection({ cardIds }: { readonly cardIds: readonly string[] }) {
  const rounds = useRounds();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const chosen = rounds.find(({ id }) => id === chosenId) ?? rounds.at(-1);
  const others = rounds.filter(({ id }) => id !== chosen?.id);
  const addLabel = chosen ? words.addAnother : words.add;
  const isBusy = chosen?.state === 'open' || chosen?.state === 'closed' || chosen?.state === 'draft';
  return (
    <>
      <section className="voting__section" aria-labelledby="voting-title">
        <h2 id="voting-title">{words.title}</h2>
        {chosen ? <RoundCard round={chosen} onOpen={setDialog} /> : <p className="voting__quiet">{words.intro}</p>}
        {!isBusy && (
          <Button icon={Plus} onClick={() => setDialog({ show: 'setup', round: null, parent: null })}>
            {cardIds.length > 1 ? words.addWith(cardIds.length) : addLabel}
          </Button>
        )}
        {others.length > 0 && (
          <details className="voting__others">
            <summary>{words.others(others.length)}</summary>
            <ul>
              {others.map((round) => (
                <li key={round.id}>
                  <Button kind="quiet" className="voting__other" onClick={() => setChosenId(round.id)}>
                    {round.question}
                  </Button>
                </li>
              ))}
            </ul>
            {isBusy && (
              <Button icon={Plus} onClick={() => setDialog({ show: 'setup', round: null, parent: null })}>
                {words.addAnother}
              </Button>
            )}
          </details>
        )}
      </section>
      {dialog && (
        <DialogFor
          {...{ dialog, rounds, cardIds }}
          onClose={() => setDialog(null)}
          onMade={setChosenId}
          onOpen={setDialog}
        />
      )}
    </>
  );
}

interface DialogForProps {
  readonly dialog: OpenDialog;
  readonly rounds: readonly VotingRoundRecord[];
  readonly cardIds: readonly string[];
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
  readonly onOpen: (dialog: OpenDialog) => void;
}

function DialogFor({ dialog, rounds, cardIds, onClose, onMade, onOpen }: DialogForProps) {
  if (dialog.show === 'setup') {
    const { round, parent } = dialog;
    return <RoundSetup {...{ round, parent, cardIds, onClose, onMade }} />;
  }
  const round = rounds.find(({ id }) => id === dialog.roundId);
  if (!round) return null;
  switch (dialog.show) {
    case 'slips':
      return <SlipEntry round={round} onClose={onClose} />;
    case 'hands':
      return <HandCounts round={round} onClose={onClose} />;
    case 'readBallots': {
      const openOf = (show: 'slips' | 'hands' | 'result') => () => onOpen({ show, roundId: round.id });
      const ways = { onSlips: openOf('slips'), onHands: openOf('hands'), onRevealed: openOf('result') };
      return <ReadBallots {...{ round, onClose }} {...ways} />;
    }
    case 'result':
      return <ResultDialog round={round} onClose={onClose} />;
    case 'print':
      return <PrintSlips round={round} onClose={onClose} />;
  }
}
