import { useEffect, useState } from 'react';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../shared/api.ts';
import { reportError } from '../../shared/notices.ts';
import { useTrajectory } from '../../shared/trajectory.ts';
import { Field } from '../../shared/ui/fields.tsx';

const words = nl.praatplaat.template;

/** Which plate lies under the cards. Cards keep their place when it changes. */
export function TemplateSection() {
  const api = useApi();
  const template = useTrajectory((state) => state.template);
  const choose = useTrajectory((state) => state.chooseTemplate);
  const [choices, setChoices] = useState([{ id: template.id, name: template.name }]);
  useEffect(() => {
    api.call('templates.list', null).then(setChoices, reportError);
  }, [api]);
  return (
    <section className="desk__section">
      <h2>{words.title}</h2>
      <Field label={words.label} hint={words.hint}>
        {(ids) => (
          <select
            {...ids}
            className="field__input"
            value={template.id}
            onChange={(event) => void choose(event.target.value)}
          >
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}
