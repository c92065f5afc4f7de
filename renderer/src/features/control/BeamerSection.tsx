import { ChevronLeft, ChevronRight, MonitorUp, Moon, Presentation, Snowflake } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ProjectorChoice } from '../../../../core/contract/snapshots.ts';
import { isOneScreen } from '../../../../core/room/privacy.ts';
import { keyOn } from '../../keys/keys.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useRoomSteps } from '../../store/room-steps.ts';
import { type ReceivedState, useTrajectory } from '../../store/trajectory.ts';
import { useNextBlock } from '../../store/useRunSheet.ts';
import { BeamerMenu } from './BeamerMenu.tsx';

const words = nl.control.beamer;

interface BeamerSectionProps {
  readonly preview: ReactNode;
  readonly onOpenProjector: () => void;
  /** Shows on her own screen what the room may see, and nothing else. */
  readonly onToRoom: () => void;
}

/** What the room sees, what comes next, freezing and black: never scrolled away and always in the same place. */
export function BeamerSection({ preview, onOpenProjector, onToRoom }: BeamerSectionProps) {
  const projector = useTrajectory((state) => state.projector);
  const live = projector.windows > 0;
  return (
    <section className="control__beamer" aria-label={words.title}>
      <div className="control__head">
        <p className={classFor(projector)} role="status">
          {sentenceFor(projector)}
        </p>
        <BeamerMenu />
      </div>
      {live ? (
        <div className="control__preview" role="img" aria-label={words.preview}>
          {/* A copy for the eye: nothing in it can be reached or is read out twice. */}
          <div className="control__copy" aria-hidden="true" inert>
            {preview}
          </div>
        </div>
      ) : (
        <div className="control__closed">
          <Button icon={MonitorUp} onClick={onOpenProjector}>
            {words.openHere}
          </Button>
        </div>
      )}
      <NextStep />
      <HoldButtons />
      <OneScreen onToRoom={onToRoom} />
    </section>
  );
}

/** The one thing that comes next, with the way back beside it. */
function NextStep() {
  const steps = useRoomSteps();
  const choice = useTrajectory((state) => state.projector.choice);
  const show = useTrajectory((state) => state.showOnProjector);
  const nextBlock = useNextBlock(steps);
  const after = pictureAfter(choice);
  return (
    <>
      {steps && (
        <p className="control__now" role="status" title={steps.now}>
          {steps.now}
        </p>
      )}
      <div className="control__next">
        {steps && (
          <Button
            icon={ChevronLeft}
            aria-label={nl.control.stations.previous}
            title={`${nl.control.stations.previous} (PgUp)`}
            onClick={() => steps.step(-1)}
          />
        )}
        {nextBlock ? (
          <Button kind="primary" icon={ChevronRight} iconLast title="PgDn" onClick={nextBlock.begin}>
            <span className="control__next-words">{nl.runSheet.nextBlock(nextBlock.title)}</span>
          </Button>
        ) : steps?.next ? (
          <Button kind="primary" icon={ChevronRight} iconLast title="PgDn" onClick={() => steps.step(1)}>
            <span className="control__next-words">{steps.next}</span>
          </Button>
        ) : (
          <Button kind="primary" icon={ChevronRight} iconLast onClick={() => void show(after.choice)}>
            <span className="control__next-words">{after.label}</span>
          </Button>
        )}
      </div>
    </>
  );
}

/** What follows a picture without steps, or its last step. */
function pictureAfter({ show }: ProjectorChoice): { readonly choice: ProjectorChoice; readonly label: string } {
  if (show === 'actions') return { choice: { show: 'readBack', at: 0 }, label: words.readBack };
  if (show === 'readBack') return { choice: { show: 'actions' }, label: words.actions };
  return { choice: { show: 'praatplaat' }, label: nl.praatplaat.panel.showPlate };
}

function HoldButtons() {
  const { frozen, stage } = useTrajectory((state) => state.projector);
  const direct = useTrajectory((state) => state.direct);
  const black = stage.cover === 'black';
  return (
    <div className="control__pairs control__pairs--covers">
      <Button
        icon={Snowflake}
        shortcut={keyOn('freeze')}
        aria-pressed={frozen}
        onClick={() => void direct({ do: 'freeze', on: !frozen })}
      >
        {words.freeze}
      </Button>
      <Button
        icon={Moon}
        shortcut={keyOn('black')}
        aria-pressed={black}
        onClick={() => void direct({ do: 'cover', cover: black ? null : 'black' })}
      >
        {words.black}
      </Button>
    </div>
  );
}

/** With one screen for the room and for her: the way to show only what is for the room. */
function OneScreen({ onToRoom }: Pick<BeamerSectionProps, 'onToRoom'>) {
  const shared = useTrajectory((state) => isOneScreen(state.projector.oneScreen, state.projector.windows));
  if (!shared) return null;
  return (
    <>
      <p className="control__quiet">{nl.control.screens.oneScreenHint}</p>
      <Button icon={Presentation} onClick={onToRoom}>
        {nl.control.screens.toRoom}
      </Button>
    </>
  );
}

function sentenceFor({ windows, choice, frozen, stage, typeAloud }: ReceivedState): string {
  if (windows === 0) return words.closed;
  if (stage.cover) return words.covered(stage.cover);
  if (frozen) return words.frozen(choice.show);
  return typeAloud ? nl.control.stations.typeAloudHint : words.shows(choice.show);
}

function classFor({ windows, choice, frozen, stage }: ReceivedState): string {
  if (windows === 0) return 'control__state control__state--closed';
  if (stage.cover) return 'control__state control__state--held';
  if (frozen) return 'control__state control__state--frozen';
  return choice.show === 'nothing' ? 'control__state' : 'control__state control__state--live';
}
