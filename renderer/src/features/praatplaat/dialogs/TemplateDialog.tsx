import { type FormEvent, useId, useState } from 'react';
import { attempt } from '../../../kit/notices.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';
import { newId, useTrajectory } from '../../../store/trajectory.ts';

const words = nl.praatplaat.template;
const LONGEST = 60;

interface TemplateDialogProps {
  /** Whether the template under the plate was adapted on this laptop: then that one changes. */
  readonly own: boolean;
  readonly onClose: () => void;
}

/** Other words on the plate, kept on this laptop as a template of the municipality's own. */
export function TemplateDialog({ own, onClose }: TemplateDialogProps) {
  const api = useApi();
  const form = useId();
  const trajectoryId = useTrajectory((state) => state.id);
  const place = useTrajectory((state) => state.place);
  const municipality = useTrajectory((state) => state.municipality);
  const template = useTrajectory((state) => state.template);
  const [name, setName] = useState(own ? template.name : words.ownName(municipality).slice(0, LONGEST));
  const [zones, setZones] = useState(template.zones.map(({ title }) => title));
  const filled = [name, ...zones].every((title) => title.trim() !== '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const id = own ? template.id : newId();
    const adapt = () => api.call('templates.adapt', { trajectoryId, place, id, titles: { name, zones } });
    if (await attempt('templates.adapt', adapt)) onClose();
  };
  const fields = [
    { key: 'name', label: words.name, value: name, set: setName },
    ...template.zones.map(({ id }, i) => ({
      key: id,
      label: words.zone(i + 1),
      value: zones[i] ?? '',
      set: (title: string) => setZones(zones.with(i, title)),
    })),
  ];
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" submit form={form} disabled={!filled}>
        {words.keep}
      </Button>
    </>
  );
  return (
    <Dialog title={words.adaptTitle} onClose={onClose} buttons={buttons}>
      <p>{own ? words.introOwn : words.intro}</p>
      <form id={form} className="task-form" onSubmit={(event) => void save(event)}>
        {fields.map(({ key, label, value, set }) => (
          <Field key={key} label={label}>
            {(ids) => (
              <input
                {...ids}
                className="field__input"
                maxLength={LONGEST}
                required
                value={value}
                onChange={(event) => set(event.target.value)}
              />
            )}
          </Field>
        ))}
      </form>
    </Dialog>
  );
}
