import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { platesOf } from '../../../../../core/document/view.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DraftField } from '../../../kit/ui/fields.tsx';
import { SelectField } from '../../../kit/ui/SelectField.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../../store/trajectory.ts';

const words = nl.praatplaat.plates;

/** Which plate of the session is open, what it is called, and one more or one less. */
export function PlatesSection() {
  const whole = useTrajectory((state) => state.whole);
  const place = useTrajectory((state) => state.place);
  const template = useTrajectory((state) => state.template);
  const run = useTrajectory((state) => state.run);
  const goTo = useTrajectory((state) => state.goTo);
  const plates = platesOf(whole, place.sessionId);
  const open = plates.find(({ id }) => id === place.plateId);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async () => {
    if (await run({ type: 'plate.remove', id: place.plateId })) heading.current?.focus();
  };
  const add = async () => {
    const id = newId();
    const added = await run({ type: 'plate.add', id, title: '', templateId: template.id });
    if (added) await goTo({ ...place, plateId: id });
  };
  return (
    <section className="desk__section">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {plates.length > 1 && (
        <>
          <SelectField
            label={words.choose}
            value={place.plateId}
            options={plates.map(({ id, title }, i) => [id, nl.sessions.nameOfPlate(title, i + 1)])}
            onChange={(plateId) => void goTo({ ...place, plateId })}
          />
          <DraftField
            key={place.plateId}
            label={words.name}
            value={open?.title ?? ''}
            onCommit={(title) => run({ type: 'plate.change', id: place.plateId, changes: { title } })}
          />
        </>
      )}
      <Button icon={Plus} onClick={() => void add()}>
        {words.add}
      </Button>
      {plates.length > 1 && (
        <Button kind="quiet" icon={Trash2} onClick={() => void remove()}>
          {words.remove}
        </Button>
      )}
    </section>
  );
}
