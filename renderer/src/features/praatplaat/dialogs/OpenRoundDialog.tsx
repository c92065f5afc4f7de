import { CircleDot } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { sessionOf } from '../../../../../core/document/document.ts';
import { MOST_OPTIONS } from '../../../../../core/document/voting-records.ts';
import { TEXT_MAX } from '../../../../../core/domain/text.ts';
import { cardsToChoose } from '../../../../../core/plate/choosing.ts';
import { defaultBudget, defaultCap } from '../../../../../core/voting/ballots.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../../store/trajectory.ts';
import { useDesk, useSelectedCards } from '../desk/useDesk.ts';

const words = nl.praatplaat.openRound;

/** Dots belong to a voting round. Without an open one this asks to open one, of the chosen cards or of where the room chooses. */
export function OpenRoundDialog({ onClose }: { readonly onClose: () => void }) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const run = useTrajectory((state) => state.run);
  const show = useTrajectory((state) => state.showOnProjector);
  const take = useDesk((state) => state.take);
  const selected = useSelectedCards();
  const [question, setQuestion] = useState<string>(nl.voting.setup.defaultQuestion);
  const form = useId();
  const cardIds = (selected.length > 1 ? selected : cardsToChoose(document, template)).slice(0, MOST_OPTIONS);
  const canOpen = cardIds.length > 1 && question.trim() !== '';
  const budget = defaultBudget(cardIds.length);
  const open = async () => {
    const id = newId();
    const method = { type: 'dots', budget, cap: defaultCap(budget) } as const;
    const rules = { question: question.trim(), method, cardIds, perPerspective: false, parentId: null };
    if (!(await run({ type: 'round.add', id, ...rules, voters: sessionOf(document).voters, open: true }))) return;
    take({ kind: 'dots' });
    onClose();
    await show({ show: 'votingRound', roundId: id });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canOpen) void open();
  };
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" icon={CircleDot} submit form={form} disabled={!canOpen}>
        {words.open}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={buttons}>
      <p>{words.why}</p>
      <form id={form} onSubmit={submit}>
        <Field label={words.question}>
          {(ids) => (
            <input
              {...ids}
              className="field__input"
              maxLength={TEXT_MAX}
              value={question}
              onChange={(event) => setQuestion(event.target.value)}
            />
          )}
        </Field>
      </form>
      <p className="desk__quiet">{cardIds.length > 1 ? words.about(cardIds.length, budget) : words.tooFew}</p>
    </Dialog>
  );
}
