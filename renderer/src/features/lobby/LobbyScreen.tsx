import { DoorClosed, DoorOpen, MonitorUp, Printer, Smartphone } from 'lucide-react';
import { useState } from 'react';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { Inbox } from './Inbox.tsx';
import { NumberGrid } from './NumberGrid.tsx';
import { OpenLobby } from './OpenLobby.tsx';
import { PhoneCheck } from './PhoneCheck.tsx';
import { PrintCards } from './PrintCards.tsx';
import { RoundStrip } from './RoundStrip.tsx';
import { useLobbyActs } from './useLobby.ts';
import { Waiting } from './Waiting.tsx';

const words = nl.lobby;

/** The lobby (zaal): the door for phones, who is in and who voted, and what people write. */
export function LobbyScreen({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const lobby = useTrajectory((state) => state.lobby);
  const [dialog, setDialog] = useState<'open' | 'check' | 'print' | null>(null);
  const close = () => setDialog(null);
  if (!lobby) return null;
  const { door } = lobby;
  return (
    <div className="lobby">
      <div className="lobby__main">
        <header className="lobby__head">
          <div>
            <h1>{words.title}</h1>
            <p className="lobby__soft">{door ? words.intro : words.shut}</p>
          </div>
          {door ? (
            <Door onCheck={() => setDialog('check')} locked={door.locked} rehearsal={door.rehearsal} />
          ) : (
            <Button kind="primary" icon={DoorOpen} onClick={() => setDialog('open')}>
              {words.openButton}
            </Button>
          )}
        </header>
        <RoundStrip onGoTo={onGoTo} />
        {door && <Waiting />}
        <NumberGrid />
        <footer className="lobby__foot">
          <Button icon={Printer} onClick={() => setDialog('print')}>
            {words.print}
          </Button>
        </footer>
      </div>
      <Inbox />
      {dialog === 'open' && <OpenLobby onClose={close} onOpened={() => setDialog('check')} />}
      {dialog === 'check' && door && <PhoneCheck onClose={close} />}
      {dialog === 'print' && <PrintCards onClose={close} />}
    </div>
  );
}

interface DoorProps {
  readonly locked: boolean;
  /** Null: this is no place to practise. */
  readonly rehearsal: boolean | null;
  readonly onCheck: () => void;
}

/** The open door: how to join on the beamer, who may still come in, and closing it. */
function Door({ locked, rehearsal, onCheck }: DoorProps) {
  const run = useLobbyActs();
  const choice = useTrajectory((state) => state.projector.choice);
  const show = useTrajectory((state) => state.showOnProjector);
  const hasWifi = useTrajectory((state) => state.lobby?.door?.wifi ?? false);
  const shown = choice.show === 'join' ? choice.step : null;
  return (
    <div className="lobby__door">
      {hasWifi && (
        <Button
          icon={MonitorUp}
          aria-pressed={shown === 'wifi'}
          onClick={() => void show({ show: 'join', step: 'wifi' })}
        >
          {words.joinWifi}
        </Button>
      )}
      <Button
        icon={MonitorUp}
        aria-pressed={shown === 'page'}
        onClick={() => void show({ show: 'join', step: 'page' })}
      >
        {hasWifi ? words.joinPage : words.join}
      </Button>
      <Button icon={Smartphone} onClick={onCheck}>
        {words.check}
      </Button>
      <Button icon={DoorClosed} onClick={() => void run('lobby.close', null)}>
        {words.close}
      </Button>
      <label className="lobby__lock">
        <input type="checkbox" checked={locked} onChange={() => void run('lobby.lock', { on: !locked })} />
        {words.lock}
      </label>
      {rehearsal !== null && (
        <label className="lobby__lock">
          <input
            type="checkbox"
            checked={rehearsal}
            aria-describedby="lobby-rehearsal"
            onChange={() => void run('lobby.rehearse', { on: !rehearsal })}
          />
          {words.rehearsal}
        </label>
      )}
      {rehearsal !== null && (
        <p className="lobby__soft" id="lobby-rehearsal">
          {words.rehearsalHint}
        </p>
      )}
    </div>
  );
}
