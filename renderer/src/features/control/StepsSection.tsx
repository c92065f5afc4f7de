import { Lightbulb, Maximize, MessageSquareText } from 'lucide-react';
import type { ProjectorChoice } from '../../../../core/contract/snapshots.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useRoomSteps } from '../../store/room-steps.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.control.stations;

/** Where the room is, what comes next, and what stands out. Only while there is something to step through. */
export function StepsSection() {
  const steps = useRoomSteps();
  const show = useTrajectory((state) => state.projector.choice.show);
  const onPlate = show === 'praatplaat';
  if (!steps) return null;
  return (
    <section className="control__section">
      <h2>{titleOf(show)}</h2>
      <p className="control__now" role="status">
        {steps.now}
      </p>
      {steps.next && <p className="control__quiet">{steps.next}</p>}
      <div className="control__pairs">
        <Button shortcut="PgUp" onClick={() => steps.step(-1)}>
          {words.previous}
        </Button>
        <Button shortcut="PgDn" onClick={() => steps.step(1)}>
          {words.forward}
        </Button>
      </div>
      {onPlate && <OnPlate />}
    </section>
  );
}

function titleOf(show: ProjectorChoice['show']): string {
  if (show === 'praatplaat') return words.title;
  return show === 'readBack' ? nl.control.readBack.title : words.pages;
}

function OnPlate() {
  const { stage, typeAloud } = useTrajectory((state) => state.projector);
  const template = useTrajectory((state) => state.template);
  const direct = useTrajectory((state) => state.direct);
  const { station, spotlight } = stage;
  const zone = station && template.zones[station.zone];
  return (
    <>
      <div className="control__pairs">
        {spotlight ? (
          <Button icon={Lightbulb} aria-pressed={true} onClick={() => void direct({ do: 'spotlight', id: null })}>
            {words.stopSpotlight}
          </Button>
        ) : (
          <Button
            icon={Lightbulb}
            disabled={!zone}
            onClick={() => zone && void direct({ do: 'spotlight', id: `zone:${zone.id}` })}
          >
            {words.spotlight}
          </Button>
        )}
        <Button
          icon={Maximize}
          disabled={!station && !spotlight}
          onClick={() => void direct({ do: 'station', station: null })}
        >
          {words.all}
        </Button>
      </div>
      <Button
        icon={MessageSquareText}
        aria-pressed={typeAloud}
        onClick={() => void direct({ do: 'typeAloud', on: !typeAloud })}
      >
        {words.typeAloud}
      </Button>
      {typeAloud && <p className="control__state control__state--live">{words.typeAloudHint}</p>}
    </>
  );
}
