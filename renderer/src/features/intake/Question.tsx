import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { MOST_IN_CIRCLE } from '../../../../core/document/intake.ts';
import { isOneScreen } from '../../../../core/room/privacy.ts';
import type { IntakeQuestion } from '../../../../core/trajectory/intake-questions.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { WholeNumberField } from '../../kit/ui/WholeNumberField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { AmbitionFields } from './AmbitionFields.tsx';
import { EarlierFields } from './EarlierFields.tsx';
import { useIntake } from './useIntake.ts';

const words = nl.intake;
const PEOPLE = { lowest: 0, highest: MOST_IN_CIRCLE } as const;

/** One question of the intake with the fields for its answer. */
export function Question({ question }: { readonly question: IntakeQuestion }) {
  switch (question.kind) {
    case 'text':
      return <TextAnswer question={question} />;
    case 'choice':
      return <Choice question={question} />;
    case 'ambitions':
      return <AmbitionFields question={question} />;
    case 'circle':
      return <Circle question={question} />;
    case 'earlier':
      return <EarlierFields question={question} />;
    case 'sore-spot':
      return <SoreSpot question={question} />;
  }
}

type Of<K extends IntakeQuestion['kind']> = { readonly question: Extract<IntakeQuestion, { kind: K }> };

function TextAnswer({ question: { id, text, help } }: Of<'text'>) {
  const { intake, change } = useIntake();
  return (
    <DraftField
      label={text}
      {...(help ? { hint: help } : {})}
      rows={2}
      value={intake.answers[id] ?? ''}
      onCommit={(answer) => change({ answers: { [id]: answer } })}
    />
  );
}

function Choice({ question: { id, text, help, options } }: Of<'choice'>) {
  const { intake, change } = useIntake();
  return (
    <SelectField
      label={text}
      {...(help ? { hint: help } : {})}
      value={intake.answers[id] ?? ''}
      options={[['', words.choose], ...options.map((option) => [option, option] as const)]}
      onChange={(answer) => void change({ answers: { [id]: answer } })}
    />
  );
}

function Circle({ question: { text, help, options } }: Of<'circle'>) {
  const { intake, change } = useIntake();
  return (
    <fieldset className="intake__group intake__wide">
      <legend>{text}</legend>
      <p className="intake__soft">{help}</p>
      <div className="intake__circle">
        {options.map((option) => (
          <WholeNumberField
            key={option.id}
            label={option.text}
            limits={PEOPLE}
            value={intake.circle[option.id] ?? 0}
            onCommit={(count) => change({ circle: { [option.id]: count } })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Only for her; while the room looks at her screen it stays closed until she opens it. */
function SoreSpot({ question: { text, help } }: Of<'sore-spot'>) {
  const { intake, change } = useIntake();
  const shared = useTrajectory((state) => isOneScreen(state.projector.oneScreen, state.projector.windows));
  const [opened, setOpened] = useState(false);
  return (
    <div className="intake__private intake__wide">
      <p className="intake__eye">
        <EyeOff size={20} aria-hidden="true" />
        {words.soreSpot.private}
      </p>
      {shared && !opened ? (
        <Button onClick={() => setOpened(true)}>{words.soreSpot.show}</Button>
      ) : (
        <DraftField
          label={text}
          {...(help ? { hint: help } : {})}
          rows={2}
          value={intake.soreSpot}
          onCommit={(soreSpot) => change({ soreSpot })}
        />
      )}
    </div>
  );
}
