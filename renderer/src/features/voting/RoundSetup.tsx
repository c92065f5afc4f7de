import { type FormEvent, useId } from 'react';
import type { VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { PEOPLE } from '../../../../core/document/voting-records.ts';
import { TEXT_MAX } from '../../../../core/domain/text.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { MethodFields } from './MethodFields.tsx';
import { NumberField } from './NumberField.tsx';
import { SetupCards } from './SetupCards.tsx';
import { isComplete, roundFields, useSetup } from './useSetup.ts';

const words = nl.voting.setup;

interface RoundSetupProps {
  /** The draft to change. */
  readonly round: VotingRoundRecord | null;
  /** The first round, for a second one. */
  readonly parent: VotingRoundRecord | null;
  readonly cardIds: readonly string[];
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

/** Choose cards, ask a question, set the rules, open. */
export function RoundSetup({ round, parent, cardIds, onClose, onMade }: RoundSetupProps) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const run = useTrajectory((state) => state.run);
  const show = useTrajectory((state) => state.showOnProjector);
  const { values, change } = useSetup({ document, template, from: round ?? parent, chosen: cardIds });
  const form = useId();
  const isMethodFixed = (parent ?? round?.parentId ?? null) !== null;
  const save = async (andOpen: boolean) => {
    const id = round?.id ?? newId();
    const fields = roundFields(values);
    const parentId = parent?.id ?? null;
    const stored = round
      ? await run({ type: 'round.change', id, changes: fields, open: andOpen })
      : await run({ type: 'round.add', id, ...fields, themeId: parent?.themeId, parentId, open: andOpen });
    if (!stored) return;
    onMade(id);
    if (andOpen) await show({ show: 'votingRound', roundId: id });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete(values)) void save(true);
  };
  const title = parent ? words.secondTitle : round ? words.changeTitle : words.newTitle;
  const incomplete = !isComplete(values);
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button disabled={incomplete} onClick={() => void save(false)}>
        {words.save}
      </Button>
      <Button kind="primary" submit form={form} disabled={incomplete}>
        {words.open}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} buttons={buttons} wide>
      <form id={form} className="setup" onSubmit={submit}>
        <div className="setup__rules">
          <Field label={words.question} hint={words.questionHint}>
            {(ids) => (
              <input
                {...ids}
                className="field__input"
                required
                maxLength={TEXT_MAX}
                value={values.question}
                onChange={(event) => change({ question: event.target.value })}
              />
            )}
          </Field>
          <MethodFields values={values} change={change} isFixed={isMethodFixed} />
          <NumberField
            label={words.voters}
            value={values.voters}
            lowest={0}
            highest={PEOPLE.highest}
            onChange={(voters) => change({ voters })}
          />
          <label className="setup__check">
            <input
              type="checkbox"
              checked={values.perPerspective}
              onChange={(event) => change({ perPerspective: event.target.checked })}
            />
            <span>
              {words.perPerspective}
              <span className="field__hint">{words.perPerspectiveHint}</span>
            </span>
          </label>
        </div>
        <SetupCards values={values} change={change} />
      </form>
    </Dialog>
  );
}
