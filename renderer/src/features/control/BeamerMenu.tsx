import { Lightbulb, Maximize, MessageSquareText, MonitorCheck } from 'lucide-react';
import { useState } from 'react';
import type { ProjectorChoice } from '../../../../core/contract/snapshots.ts';
import { intakeOf } from '../../../../core/document/document.ts';
import { momentZones } from '../../../../core/plate/journey.ts';
import { isOneScreen } from '../../../../core/room/privacy.ts';
import { spotlightOfZone } from '../../../../core/room-pages/spotlight.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Menu } from '../../kit/ui/Menu.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { CheckDialog } from './CheckDialog.tsx';

const words = nl.control.beamer;

const CHOICES: readonly { readonly choice: ProjectorChoice; readonly label: string }[] = [
  { choice: { show: 'praatplaat' }, label: nl.praatplaat.panel.showPlate },
  { choice: { show: 'actions' }, label: words.actions },
  { choice: { show: 'readBack', at: 0 }, label: words.readBack },
  { choice: { show: 'lookBack', actionId: null, who: false }, label: words.lookBack },
  { choice: { show: 'ambitions' }, label: words.ambitions },
  { choice: { show: 'journey' }, label: words.journey },
  { choice: { show: 'nothing' }, label: nl.praatplaat.panel.showNothing },
];

/** Everything else that the beamer can show or do, and setting it up. */
export function BeamerMenu() {
  const { choice, stage } = useTrajectory((state) => state.projector);
  const show = useTrajectory((state) => state.showOnProjector);
  const direct = useTrajectory((state) => state.direct);
  const [checking, setChecking] = useState(false);
  const white = stage.cover === 'light';
  // The next step is that picture already, in a place of its own.
  const hasAmbitions = useTrajectory((state) => intakeOf(state.whole).ambitions.length > 0);
  const hasJourney = useTrajectory((state) => momentZones(state.template).length > 0);
  const offered = CHOICES.filter((one) => {
    if (one.choice.show === 'journey') return hasJourney;
    if (one.choice.show === 'ambitions') return hasAmbitions;
    return choice.show !== 'nothing' || one.choice.show !== 'praatplaat';
  });
  return (
    <>
      <Menu label={words.other}>
        {offered.map((one) => (
          <Button
            key={one.choice.show}
            kind="quiet"
            aria-pressed={choice.show === one.choice.show}
            onClick={() => void show(one.choice)}
          >
            {one.label}
          </Button>
        ))}
        <Button
          kind="quiet"
          aria-pressed={white}
          onClick={() => void direct({ do: 'cover', cover: white ? null : 'light' })}
        >
          {words.light}
        </Button>
        {choice.show === 'praatplaat' && <OnPlate />}
        <hr className="menu__rule" />
        <Button kind="quiet" icon={MonitorCheck} onClick={() => setChecking(true)}>
          {nl.control.screens.check}
        </Button>
        <OneScreenCheck />
      </Menu>
      {checking && <CheckDialog onClose={() => setChecking(false)} />}
    </>
  );
}

/** What stands out on the plate, and writing aloud. */
function OnPlate() {
  const { stage, typeAloud } = useTrajectory((state) => state.projector);
  const template = useTrajectory((state) => state.template);
  const direct = useTrajectory((state) => state.direct);
  const { station, spotlight } = stage;
  const zone = station && template.zones[station.zone];
  const { spotlight: light, stopSpotlight, all, typeAloud: aloud } = nl.control.stations;
  return (
    <>
      <hr className="menu__rule" />
      {spotlight ? (
        <Button
          kind="quiet"
          icon={Lightbulb}
          aria-pressed={true}
          onClick={() => void direct({ do: 'spotlight', id: null })}
        >
          {stopSpotlight}
        </Button>
      ) : (
        <Button
          kind="quiet"
          icon={Lightbulb}
          disabled={!zone}
          onClick={() => zone && void direct({ do: 'spotlight', id: spotlightOfZone(zone) })}
        >
          {light}
        </Button>
      )}
      <Button
        kind="quiet"
        icon={Maximize}
        disabled={!station && !spotlight}
        onClick={() => void direct({ do: 'station', station: null })}
      >
        {all}
      </Button>
      <Button
        kind="quiet"
        icon={MessageSquareText}
        aria-pressed={typeAloud}
        onClick={() => void direct({ do: 'typeAloud', on: !typeAloud })}
      >
        {aloud}
      </Button>
    </>
  );
}

function OneScreenCheck() {
  const shared = useTrajectory((state) => isOneScreen(state.projector.oneScreen, state.projector.windows));
  const direct = useTrajectory((state) => state.direct);
  return (
    <label className="control__check control__check--menu">
      <input type="checkbox" checked={shared} onChange={() => void direct({ do: 'oneScreen', on: !shared })} />
      {nl.control.screens.oneScreen}
    </label>
  );
}
