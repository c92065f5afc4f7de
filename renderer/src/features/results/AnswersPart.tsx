import { EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../core/domain/perspective.ts';
import type { OpenAnswer, ScanResults } from '../../../../core/scan/results.ts';
import { nl } from '../../locale/nl/index.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { PerspectiveSign } from '../../shared/ui/PerspectiveSign.tsx';
import { PlateButton } from './PlateButton.tsx';
import { quoteKey, usePlaced } from './use-placed.ts';

type Filter = ScanPerspective | 'all';

/** The open answers: for the facilitator only, she chooses which become a quote on the praatplaat. */
export function AnswersPart({ results: { openQuestions } }: { readonly results: ScanResults }) {
  const [filter, setFilter] = useState<Filter>('all');
  const words = nl.results;
  const all = openQuestions.flatMap(({ answers }) => answers);
  const groups = SCAN_PERSPECTIVES.filter((one) => all.some(({ perspective }) => perspective === one));
  const kept = ({ perspective }: OpenAnswer) => filter === 'all' || perspective === filter;
  const questions = openQuestions
    .map((question) => ({ ...question, answers: question.answers.filter(kept) }))
    .filter(({ answers }) => answers.length > 0);
  return (
    <>
      <header className="results-head">
        <h2>{words.openAnswers}</h2>
        {groups.length > 1 && <GroupFilter groups={groups} filter={filter} onFilter={setFilter} />}
      </header>
      {questions.length === 0 && <p className="results-none">{words.noAnswers}</p>}
      {questions.length > 0 && (
        <div className="results-private">
          <p className="results-private__why">
            <strong>
              <EyeOff size={18} aria-hidden="true" /> {words.onlyForYou}
            </strong>{' '}
            {words.onlyForYouWhy}
          </p>
          {questions.map(({ id, question, answers }) => (
            <Answers key={`${id} ${filter}`} question={question} answers={answers} />
          ))}
        </div>
      )}
    </>
  );
}

interface GroupFilterProps {
  readonly groups: readonly ScanPerspective[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function GroupFilter({ groups, filter, onFilter }: GroupFilterProps) {
  const name = useId();
  return (
    <fieldset className="results-filter">
      <legend className="visually-hidden">{nl.results.filter}</legend>
      {(['all', ...groups] as const).map((value) => (
        <label key={value} className="results-filter__choice">
          <input type="radio" name={name} checked={filter === value} onChange={() => onFilter(value)} />
          {value === 'all' ? nl.results.everyone : <PerspectiveSign perspective={value} />}
        </label>
      ))}
    </fieldset>
  );
}

/** So many answers at a time; a scan can have thousands. */
const PAGE = 50;

function Answers({ question, answers }: { readonly question: string; readonly answers: readonly OpenAnswer[] }) {
  const [shown, setShown] = useState(PAGE);
  const placed = usePlaced();
  const left = answers.length - shown;
  return (
    <section>
      <h3>
        {question} <span className="results-count">{nl.results.answers(answers.length)}</span>
      </h3>
      <ul className="results-answers">
        {answers.slice(0, shown).map((answer) => (
          <li key={answer.id} className="results-answer">
            <PerspectiveSign perspective={answer.perspective} />
            <p>{answer.text}</p>
            <PlateButton
              source={{ type: 'quote', answerId: answer.id }}
              text={answer.text}
              placed={placed.has(quoteKey(answer))}
            />
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setShown(shown + PAGE)}>{nl.results.more(Math.min(PAGE, left))}</Button>}
    </section>
  );
}
