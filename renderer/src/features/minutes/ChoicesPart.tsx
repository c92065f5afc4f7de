import { ChartForm, type MinutesSettings, MinutesVersion } from '../../../../core/document/minutes-settings.ts';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** Short or full, how charts are made, and the texts that the facilitator adds. */
export function ChoicesPart({ settings }: { readonly settings: MinutesSettings }) {
  const run = useTrajectory((state) => state.run);
  const change = (changes: Partial<Pick<MinutesSettings, 'version' | 'chartForm' | 'introduction' | 'openPoints'>>) =>
    run({ type: 'minutes.change', changes });
  const words = nl.minutes.choices;
  return (
    <section className="minutes__part" aria-labelledby="minutes-choices">
      <h2 id="minutes-choices">{words.title}</h2>
      <Choice
        legend={words.version}
        options={MinutesVersion.options.map((value) => ({ value, label: words.versions[value] }))}
        chosen={settings.version}
        onChoose={(version) => void change({ version })}
      />
      <DraftField
        label={words.introduction}
        hint={words.introductionHint}
        rows={3}
        value={settings.introduction}
        onCommit={(introduction) => change({ introduction })}
      />
      <DraftField
        label={words.openPoints}
        hint={words.openPointsHint}
        rows={3}
        value={settings.openPoints}
        onCommit={(openPoints) => change({ openPoints })}
      />
      {settings.version === 'full' && (
        <Choice
          legend={words.charts}
          options={ChartForm.options.map((value) => ({ value, label: words.chartForms[value] }))}
          chosen={settings.chartForm}
          onChoose={(chartForm) => void change({ chartForm })}
        />
      )}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="minutes__choice">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={legend} checked={chosen === value} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
