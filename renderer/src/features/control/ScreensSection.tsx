import { MonitorCheck, Presentation } from 'lucide-react';
import { useState } from 'react';
import { isOneScreen } from '../../../../core/room/privacy.ts';
import { keyOn } from '../../kit/keys.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { CheckDialog } from './CheckDialog.tsx';

const words = nl.control.screens;

/** Setting up the beamer, and what to do when there is one screen for the room and for her. */
export function ScreensSection({ onToRoom }: { readonly onToRoom: () => void }) {
  const shared = useTrajectory((state) => isOneScreen(state.projector.oneScreen, state.projector.windows));
  const direct = useTrajectory((state) => state.direct);
  const [checking, setChecking] = useState(false);
  return (
    <section className="control__section">
      <h2>{words.title}</h2>
      <Button icon={MonitorCheck} onClick={() => setChecking(true)}>
        {words.check}
      </Button>
      <label className="control__check">
        <input type="checkbox" checked={shared} onChange={() => void direct({ do: 'oneScreen', on: !shared })} />
        {words.oneScreen}
      </label>
      {shared && (
        <>
          <p className="control__quiet">{words.oneScreenHint}</p>
          <Button icon={Presentation} kind="primary" shortcut={keyOn('toRoom')} onClick={onToRoom}>
            {words.toRoom}
          </Button>
        </>
      )}
      {checking && <CheckDialog onClose={() => setChecking(false)} />}
    </section>
  );
}
