import { Undo2 } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId } from 'react';
import type { VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { PERSPECTIVES, type Perspective } from '../../../../core/domain/perspective.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { SlipChoices } from './SlipChoices.tsx';
import { choicesOf, dotsLeft, type SlipForm } from './slip-form.ts';
import { useSlips } from './useSlips.ts';

const words = nl.voting.slips;

/** One slip after another, by keyboard: number, dots per card, Enter. */
export function SlipEntry({ round, onClose }: { readonly round: VotingRoundRecord; readonly onClose: () => void }) {
  const slips = useSlips(round);
  const { form, type, problem, asked } = slips;
  const formId = useId();
  const { choices } = slips;
  // The number is there already: she begins at the first card.
  useEffect(() => {
    choices.current?.querySelector<HTMLInputElement>('.slips__choices input')?.focus();
  }, [choices]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void slips.store();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (!isUndo || !isEmpty(form)) return;
    event.preventDefault();
    event.stopPropagation();
    void slips.takeBack();
  };
  // Beside the buttons, so that it is seen however many cards there are.
  const trouble = (
    <div className="slips__trouble" role="alert">
      {problem && <p className="voting__problem">{problem}</p>}
      {asked && (
        <p className="voting__problem">
          {asked} <Button onClick={() => void slips.store(true)}>{words.sure}</Button>
        </p>
      )}
    </div>
  );
  const buttons = (
    <>
      {trouble}
      <Button icon={Undo2} shortcut="Ctrl Z" disabled={!slips.canUndo} onClick={() => void slips.takeBack()}>
        {words.undo}
      </Button>
      {form.ballotId && (
        <Button kind="danger" onClick={() => void slips.remove()}>
          {words.remove(Number(form.number))}
        </Button>
      )}
      <Button onClick={onClose}>{words.ready}</Button>
      <Button kind="primary" submit form={formId} shortcut="Enter">
        {form.ballotId ? words.change(Number(form.number)) : words.store}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={buttons} wide>
      <p className="voting__quiet">{words.intro}</p>
      <form id={formId} ref={slips.choices} className="slips" noValidate onSubmit={submit} onKeyDown={onKeyDown}>
        <div className="slips__who">
          <Field label={words.number}>
            {(ids) => (
              <input
                {...ids}
                className="field__input slips__number"
                inputMode="numeric"
                autoComplete="off"
                maxLength={4}
                value={form.number}
                onChange={(event) => type({ number: event.target.value })}
              />
            )}
          </Field>
          {round.perPerspective && <Who value={form.perspective} onChange={(perspective) => type({ perspective })} />}
        </div>
        <SlipChoices round={round} form={form} type={type} />
        <Left round={round} form={form} />
      </form>
      <p role="status" className="voting__said">
        {slips.said}
      </p>
      <Stored slips={slips} />
    </Dialog>
  );
}

function isEmpty({ values, influences }: SlipForm): boolean {
  return [...Object.values(values), ...Object.values(influences)].every((text) => text === '');
}

function Left({ round, form }: { readonly round: VotingRoundRecord; readonly form: SlipForm }) {
  const left = dotsLeft(round.method, choicesOf(round, form));
  if (left === null) return null;
  return (
    <p className={left < 0 ? 'voting__warning' : 'voting__quiet'}>{left < 0 ? words.over(-left) : words.left(left)}</p>
  );
}

interface WhoProps {
  readonly value: Perspective | null;
  readonly onChange: (perspective: Perspective) => void;
}

function Who({ value, onChange }: WhoProps) {
  const name = useId();
  return (
    <fieldset className="slips__perspectives">
      <legend className="field__label">{words.perspective}</legend>
      {PERSPECTIVES.map((perspective) => (
        <label key={perspective} className="slips__perspective">
          <input type="radio" name={name} checked={perspective === value} onChange={() => onChange(perspective)} />
          <PerspectiveSign perspective={perspective} />
        </label>
      ))}
    </fieldset>
  );
}

/** The slips that are in, by number; what is on them shows only when one is opened to check it. */
function Stored({ slips: { ballots, open, form } }: { readonly slips: ReturnType<typeof useSlips> }) {
  const onPaper = ballots.flatMap((ballot) => (ballot.number === null ? [] : [{ ballot, number: ballot.number }]));
  return (
    <section className="slips__stored">
      <h3>{words.list(onPaper.length)}</h3>
      <div className="slips__chips">
        {onPaper.map(({ ballot, number }) => (
          <Button
            key={ballot.id}
            className="slips__chip"
            aria-label={words.open(number)}
            aria-pressed={form.ballotId === ballot.id}
            onClick={() => open(ballot)}
          >
            {number}
          </Button>
        ))}
      </div>
    </section>
  );
}
