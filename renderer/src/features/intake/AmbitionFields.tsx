import { MonitorOff, MonitorUp, Plus, Trash2 } from 'lucide-react';
import { MOST_AMBITIONS } from '../../../../core/document/intake.ts';
import type { IntakeQuestion } from '../../../../core/trajectory/intake-questions.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useIntake, useKeptList } from './useIntake.ts';

const words = nl.intake.ambitions;

interface Props {
  readonly question: Extract<IntakeQuestion, { kind: 'ambitions' }>;
}

/** Up to three ambitions with how one will notice that each is reached; proposals can be taken over and changed. */
export function AmbitionFields({ question: { text, help, options } }: Props) {
  const { intake, change } = useIntake();
  const { ambitions } = intake;
  const { legend, add, put, remove } = useKeptList(ambitions, (next) => change({ ambitions: next }));
  const begin = (chosen: string) => add({ id: newId(), text: chosen, indicator: '' });
  const left = options.filter((option) => !ambitions.some((ambition) => ambition.text === option));
  return (
    <fieldset className="intake__group intake__wide">
      <legend ref={legend} tabIndex={-1}>
        {text}
      </legend>
      <p className="intake__soft">{help}</p>
      {ambitions.map((ambition, index) => (
        <div key={ambition.id} className="intake__ambition">
          <DraftField
            label={words.text(index + 1)}
            value={ambition.text}
            required
            onCommit={(value) => put(ambition.id, { text: value })}
          />
          <DraftField
            label={words.indicator}
            value={ambition.indicator}
            onCommit={(indicator) => put(ambition.id, { indicator })}
          />
          <Button
            kind="quiet"
            icon={Trash2}
            aria-label={words.remove(index + 1)}
            onClick={() => void remove(ambition.id)}
          />
        </div>
      ))}
      {ambitions.length > 0 && <OnBeamer />}
      {ambitions.length < MOST_AMBITIONS ? (
        <>
          <DraftField
            key={ambitions.length}
            label={words.own}
            hint={words.ownHint}
            value=""
            required
            onCommit={begin}
          />
          <div className="intake__proposals">
            {left.map((option) => (
              <Button key={option} icon={Plus} onClick={() => void begin(option)}>
                {option}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <p className="intake__soft">{words.full}</p>
      )}
    </fieldset>
  );
}

/** Shows the ambitions with their signs to the room, one per picture, or takes them off. */
function OnBeamer() {
  const shown = useTrajectory((state) => state.projector.choice.show === 'ambitions');
  const show = useTrajectory((state) => state.showOnProjector);
  return (
    <div className="intake__beamer">
      <Button
        icon={shown ? MonitorOff : MonitorUp}
        onClick={() => void show({ show: shown ? 'nothing' : 'ambitions' })}
      >
        {shown ? words.hide : words.show}
      </Button>
      <p className="intake__soft" role="status">
        {shown && words.shown}
      </p>
    </div>
  );
}
