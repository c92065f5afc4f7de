import { useId, useState } from 'react';
import type { Output } from '../../../../core/contract/methods.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';

const words = nl.forgetting;
type Question = Output<'forgetting.propose'>['questions'][number];
type Decisions = ReadonlyMap<string, boolean>;

interface Props {
  readonly name: string;
  readonly proposal: Output<'forgetting.propose'>;
  readonly onForget: (decided: { readonly yes: string[]; readonly no: string[] }) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** What forgetting a person changes: names without a question, and each other text for a yes or a no. */
export function ForgetQuestions({ name, proposal, onForget, onBack, onClose }: Props) {
  const { named, questions, elsewhere } = proposal;
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [asked, setAsked] = useState(false);
  const open = questions.filter(({ text }) => !decisions.has(text)).length;
  const textsWith = (answer: boolean) =>
    questions.map(({ text }) => text).filter((text) => decisions.get(text) === answer);
  const forget = () => {
    setAsked(true);
    if (open === 0) onForget({ yes: textsWith(true), no: textsWith(false) });
  };
  return (
    <Dialog
      title={words.titleOf(name)}
      wide
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onBack}>{words.back}</Button>
          <Button kind="danger" onClick={forget}>
            {words.forget}
          </Button>
        </>
      }
    >
      <p>{words.named(named)}</p>
      {questions.length === 0 && <p>{words.nothing}</p>}
      {questions.length > 0 && (
        <section aria-labelledby="forget-asked">
          <header className="forget__head">
            <h3 id="forget-asked">{words.asked}</h3>
            <Button kind="quiet" onClick={() => setDecisions(new Map(questions.map(({ text }) => [text, true])))}>
              {words.allYes}
            </Button>
          </header>
          <p>{words.askedLead}</p>
          <ul className="forget__list">
            {questions.map((question) => (
              <TextToDecide
                key={question.text}
                question={question}
                decision={decisions.get(question.text)}
                onDecide={(answer) => setDecisions(new Map(decisions).set(question.text, answer))}
              />
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && <p>{words.elsewhere(elsewhere)}</p>}
      <p>{words.lasting}</p>
      <p className="forget__missing" role="alert">
        {asked && open > 0 && words.undecided(open)}
      </p>
    </Dialog>
  );
}

interface DecideProps {
  readonly question: Question;
  readonly decision: boolean | undefined;
  readonly onDecide: (answer: boolean) => void;
}

function TextToDecide({ question, decision, onDecide }: DecideProps) {
  const name = useId();
  const { text, becomes, places } = question;
  return (
    <li>
      <fieldset className="forget__text">
        <legend>{text}</legend>
        <p>
          <span className="forget__becomes">{words.becomes}</span> {becomes}
        </p>
        {places > 1 && <p className="forget__soft">{words.places(places)}</p>}
        {[true, false].map((answer) => (
          <label key={String(answer)} className="forget__choice">
            <input type="radio" name={name} checked={decision === answer} onChange={() => onDecide(answer)} />
            {answer ? words.yes : words.no}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
