import { FileCheck } from 'lucide-react';
import { type ChangeEvent, useId } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField, Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { HouseStyleState } from './useHouseStyle.ts';

const OUR_COLOR = '#0f5c63';

interface Props {
  readonly state: HouseStyleState;
  readonly busy: boolean;
  readonly onCheckSheet: () => void;
}

/** How the documents of this municipality look, and who makes them on this laptop. */
export function HouseStylePart({ state, busy, onCheckSheet }: Props) {
  const { style, maker, problem, change, upload, changeMaker } = state;
  const words = nl.minutes.style;
  const problemAt = (part: NonNullable<typeof problem>['part']) =>
    problem?.part === part && (
      <p className="minutes__problem" role="alert">
        {nl.errors[problem.code]}
      </p>
    );
  return (
    <details className="minutes__part">
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <div className="minutes__style">
        <FileChoice
          label={words.template}
          hint={style?.template ? words.templateChosen(style.template) : words.templateHint}
          accept=".docx,.dotx"
          removable={Boolean(style?.template)}
          onFile={(file) => upload('template', file)}
          onRemove={() => change({ template: null })}
        />
        {problemAt('template')}
        {style?.template && (
          <div className="minutes__letter">
            <p className="minutes__soft">{words.checkSheetText}</p>
            <Button icon={FileCheck} aria-disabled={busy} onClick={() => !busy && onCheckSheet()}>
              {words.checkSheet}
            </Button>
          </div>
        )}
        <FileChoice
          label={words.logo}
          hint={style?.logo ? words.logoChosen : words.logoHint}
          accept=".png"
          removable={Boolean(style?.logo)}
          onFile={(file) => upload('logo', file)}
          onRemove={() => change({ logo: null })}
        />
        {problemAt('logo')}
        <Field label={words.color} hint={words.colorHint}>
          {(ids) => (
            <input
              {...ids}
              type="color"
              value={style?.color ? `#${style.color.toLowerCase()}` : OUR_COLOR}
              onChange={(event) => change({ color: event.target.value.slice(1) })}
            />
          )}
        </Field>
        {problemAt('color')}
        {maker && (
          <>
            <DraftField
              label={words.author}
              hint={words.makerHint}
              value={maker.author}
              onCommit={(author) => changeMaker({ author })}
            />
            <DraftField
              label={words.organisation}
              value={maker.organisation}
              onCommit={(organisation) => changeMaker({ organisation })}
            />
          </>
        )}
        {problemAt('maker')}
      </div>
    </details>
  );
}

interface FileChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly removable: boolean;
  readonly onFile: (file: File) => void;
  readonly onRemove: () => void;
}

function FileChoice({ label, hint, accept, removable, onFile, onRemove }: FileChoiceProps) {
  const id = useId();
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) onFile(file);
    event.target.value = '';
  };
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <span className="field__hint" id={`${id}-hint`}>
        {hint}
      </span>
      <div className="minutes__file">
        <span className="minutes__pick">
          <input id={id} aria-describedby={`${id}-hint`} type="file" accept={accept} onChange={take} />
          <span aria-hidden>{removable ? nl.minutes.style.chooseOther : nl.minutes.style.choose}</span>
        </span>
        {removable && (
          <Button kind="quiet" onClick={onRemove}>
            {nl.minutes.style.remove(label)}
          </Button>
        )}
      </div>
    </div>
  );
}
