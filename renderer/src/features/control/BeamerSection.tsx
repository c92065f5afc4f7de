import type { ReactNode } from 'react';
import type { ProjectorChoice } from '../../../../core/contract/snapshots.ts';
import { keyOn } from '../../kit/keys.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { type ReceivedState, useTrajectory } from '../../store/trajectory.ts';

const words = nl.control.beamer;

const CHOICES: readonly { readonly choice: ProjectorChoice; readonly label: string }[] = [
  { choice: { show: 'praatplaat' }, label: nl.praatplaat.panel.showPlate },
  { choice: { show: 'nothing' }, label: nl.praatplaat.panel.showNothing },
  { choice: { show: 'actions' }, label: words.actions },
  { choice: { show: 'readBack', at: 0 }, label: words.readBack },
];

/** What is on the beamer now; freezing it, covering it, and choosing the next picture. */
export function BeamerSection({ preview }: { readonly preview: ReactNode }) {
  const projector = useTrajectory((state) => state.projector);
  const show = useTrajectory((state) => state.showOnProjector);
  const live = projector.windows > 0;
  return (
    <section className="control__section">
      <h2>{words.title}</h2>
      {live && (
        <div className="control__preview" role="img" aria-label={words.preview}>
          {/* A copy for the eye: nothing in it can be reached or is read out twice. */}
          <div className="control__copy" aria-hidden="true" inert>
            {preview}
          </div>
        </div>
      )}
      <p className={classFor(projector)} role="status">
        {sentenceFor(projector)}
      </p>
      <CoverButtons />
      <div className="control__pairs">
        {CHOICES.map(({ choice, label }) => (
          <Button
            key={choice.show}
            aria-pressed={projector.choice.show === choice.show}
            onClick={() => void show(choice)}
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}

function CoverButtons() {
  const { frozen, stage } = useTrajectory((state) => state.projector);
  const direct = useTrajectory((state) => state.direct);
  const { cover } = stage;
  return (
    <div className="control__covers">
      <Button
        shortcut={keyOn('freeze')}
        aria-pressed={frozen}
        onClick={() => void direct({ do: 'freeze', on: !frozen })}
      >
        {words.freeze}
      </Button>
      {(['black', 'light'] as const).map((one) => (
        <Button
          key={one}
          shortcut={keyOn(one)}
          aria-pressed={cover === one}
          onClick={() => void direct({ do: 'cover', cover: cover === one ? null : one })}
        >
          {words[one]}
        </Button>
      ))}
    </div>
  );
}

function sentenceFor({ windows, choice, frozen, stage }: ReceivedState): string {
  if (windows === 0) return words.closed;
  if (stage.cover) return words.covered(stage.cover);
  return frozen ? words.frozen(choice.show) : words.shows(choice.show);
}

function classFor({ windows, choice, frozen, stage }: ReceivedState): string {
  if (windows === 0) return 'control__quiet';
  if (frozen || stage.cover) return 'control__state control__state--held';
  return choice.show === 'nothing' ? 'control__state' : 'control__state control__state--live';
}
