import { MessageSquare, MessageSquareOff, Undo2, UserMinus } from 'lucide-react';
import type { LobbyNumber } from '../../../../core/phones/lobby-state.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useLobbyActs, useRoundForPhones } from './useLobby.ts';

const words = nl.lobby.number;

interface Props {
  readonly number: LobbyNumber;
  readonly onClose: () => void;
}

/** What she can do with one number: free it, take its vote back, take no messages of it. */
export function NumberDialog({ number: { number, presence, voted, muted }, onClose }: Props) {
  const run = useLobbyActs();
  const round = useRoundForPhones();
  const after = async (done: Promise<boolean>) => {
    if (await done) onClose();
  };
  const canTakeBack = round && (voted === 'phone' || voted === 'card');
  return (
    <Dialog title={words.title(number)} onClose={onClose} buttons={<Button onClick={onClose}>{words.close}</Button>}>
      <p>{voted ? `${words.ways[voted]}, ${words.voted}` : words.presence[presence]}</p>
      {canTakeBack && (
        <div className="lobby__act">
          <Button icon={Undo2} onClick={() => void after(run('lobby.takeBack', { roundId: round.id, number }))}>
            {words.takeBack}
          </Button>
          <p className="lobby__soft">{words.takeBackHint}</p>
        </div>
      )}
      {presence !== 'out' && (
        <div className="lobby__act">
          <Button icon={UserMinus} onClick={() => void after(run('lobby.free', { number }))}>
            {words.free}
          </Button>
          <p className="lobby__soft">{words.freeHint}</p>
        </div>
      )}
      <Button
        icon={muted ? MessageSquare : MessageSquareOff}
        onClick={() => void after(run('lobby.mute', { number, on: !muted }))}
      >
        {muted ? words.unmute : words.mute}
      </Button>
    </Dialog>
  );
}
