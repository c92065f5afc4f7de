import { LayoutGrid, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { SelectField } from '../../../kit/ui/SelectField.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useFetched } from '../../../store/useFetched.ts';
import { TemplateDialog } from '../dialogs/TemplateDialog.tsx';

const words = nl.praatplaat.template;

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
}

/** Which plate lies under the cards. Cards keep their place when it changes, until she lays them in order. */
export function TemplateSection() {
  const template = useTrajectory((state) => state.template);
  const choose = useTrajectory((state) => state.chooseTemplate);
  const run = useTrajectory((state) => state.run);
  const choices = useChoices();
  const [adapting, setAdapting] = useState(false);
  const own = choices.find(({ id }) => id === template.id)?.own ?? false;
  return (
    <section className="desk__section">
      <h2>{words.title}</h2>
      <SelectField
        label={words.label}
        hint={words.hint}
        value={template.id}
        options={choices.map(({ id, name }) => [id, name])}
        onChange={(id) => void choose(id)}
      />
      <Button icon={LayoutGrid} onClick={() => void run({ type: 'cards.tidy' })}>
        {words.tidy}
      </Button>
      <Button icon={Pencil} onClick={() => setAdapting(true)}>
        {words.adapt}
      </Button>
      {adapting && <TemplateDialog own={own} onClose={() => setAdapting(false)} />}
    </section>
  );
}

/** Asked again when another template lies under the plate: it may be a new one. */
function useChoices(): readonly Choice[] {
  const template = useTrajectory((state) => state.template);
  return useFetched('templates.list', null, template) ?? [{ id: template.id, name: template.name, own: false }];
}
