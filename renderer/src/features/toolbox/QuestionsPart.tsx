import { ListPlus, StickyNote } from 'lucide-react';
import { useId, useState } from 'react';
import type { TeamQuestion } from '../../../../core/toolbox/team-question.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';

const words = nl.toolbox.questions;

/** Questions that neighbourhood teams often ask; what she takes along goes to the plate or to the actions. */
export function QuestionsPart() {
  const questions = useFetched('toolbox.teamQuestions', null) ?? [];
  const [said, setSaid] = useState('');
  return (
    <section className="toolbox__part" aria-labelledby="toolbox-questions">
      <h2 id="toolbox-questions">{words.title}</h2>
      <p className="toolbox__soft">{words.intro}</p>
      <p className="toolbox__said" role="status">
        {said}
      </p>
      {questions.map((question) => (
        <Question key={question.id} question={question} onSaid={setSaid} />
      ))}
    </section>
  );
}

interface Props {
  readonly question: TeamQuestion;
  readonly onSaid: (text: string) => void;
}

function Question({ question: { question, short, advice, askFirst, firstStep, methods }, onSaid }: Props) {
  const run = useTrajectory((state) => state.run);
  const names = useNames(methods);
  const group = useId();
  const [asked, setAsked] = useState(0);
  const first = askFirst[asked] ?? question;
  const toPlate = async () => {
    const text = `${question} ${first}`;
    const at = { role: 'notes' } as const;
    if (await run({ type: 'note.add', id: newId(), perspective: 'together', text, at })) onSaid(words.onPlate(first));
  };
  const toActions = async () => {
    const rest = { taskId: null, who: '', dueDate: null, firstStep: '', howWeKnow: '', lookBackDate: null };
    if (await run({ type: 'action.add', id: newId(), what: firstStep, ...rest })) onSaid(words.inActions(firstStep));
  };
  return (
    <details className="toolbox__card">
      <summary>
        <strong>{question}</strong>
        <span className="toolbox__soft">{short}</span>
      </summary>
      <p>{advice}</p>
      <fieldset className="toolbox__first">
        <legend>{words.askFirst}</legend>
        {askFirst.map((text, index) => (
          <label key={text}>
            <input type="radio" name={group} checked={index === asked} onChange={() => setAsked(index)} />
            {text}
          </label>
        ))}
      </fieldset>
      <p>
        <strong>{words.firstStep}:</strong> {firstStep}
      </p>
      <p>
        <strong>{words.fitting}:</strong> {names.join(', ')}
      </p>
      <div className="toolbox__buttons">
        <Button icon={StickyNote} onClick={() => void toPlate()}>
          {words.toPlate}
        </Button>
        <Button icon={ListPlus} onClick={() => void toActions()}>
          {words.toActions}
        </Button>
      </div>
    </details>
  );
}

/** What these methods are called. */
function useNames(ids: readonly string[]): string[] {
  const methods = useFetched('toolbox.methods', null) ?? [];
  return methods.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
