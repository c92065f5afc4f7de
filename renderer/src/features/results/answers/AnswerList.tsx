import { Check, Eraser, Signpost, Star } from 'lucide-react';
import { useState } from 'react';
import type { AnswerForReview } from '../../../../../core/answers/answer.ts';
import { cardKey } from '../../../../../core/cards/card.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { usePlaced } from '../to-plate/usePlaced.ts';
import type { Section } from './filter-answers.ts';
import { spansOf } from './spans-of.ts';

interface AnswerListProps {
  readonly sections: readonly Section[];
  readonly chosenId: string | undefined;
  readonly onChoose: (answerId: string) => void;
}

const words = nl.answers;

/** The answers that fit the filters, per question or per heading. */
export function AnswerList({ sections, chosenId, onChoose }: AnswerListProps) {
  return (
    <nav className="answers-list" aria-label={words.list}>
      {sections.length === 0 && <p className="results-none">{words.nothingFound}</p>}
      {sections.map((section) => (
        <SectionList key={section.id} section={section} chosenId={chosenId} onChoose={onChoose} />
      ))}
    </nav>
  );
}

/** So many answers at a time; a scan can have thousands. */
const PAGE = 50;

interface SectionListProps {
  readonly section: Section;
  readonly chosenId: string | undefined;
  readonly onChoose: (answerId: string) => void;
}

function SectionList({ section: { title, answers }, chosenId, onChoose }: SectionListProps) {
  const [wanted, setWanted] = useState(PAGE);
  const placed = usePlaced();
  // The chosen one is always in the list, also when one goes on with Volgende.
  const shown = Math.max(wanted, answers.findIndex(({ id }) => id === chosenId) + 1);
  const left = answers.length - shown;
  return (
    <section>
      <h3>
        {title ?? words.noHeading} <span className="results-count">{words.found(answers.length)}</span>
      </h3>
      <ul className="answers-list__items">
        {answers.slice(0, shown).map((answer) => (
          <li key={answer.id}>
            <button
              type="button"
              id={`answer-${answer.id}`}
              className="answers-item"
              aria-current={answer.id === chosenId ? 'true' : undefined}
              onClick={() => onChoose(answer.id)}
            >
              <PerspectiveSign perspective={answer.perspective} />
              <span className="answers-item__text">{answer.raw}</span>
              <Marks
                answer={answer}
                placed={answer.released !== null && placed.has(cardKey('quote', answer.released.id))}
              />
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setWanted(shown + PAGE)}>{words.more(Math.min(PAGE, left))}</Button>}
    </section>
  );
}

function Marks({ answer, placed }: { readonly answer: AnswerForReview; readonly placed: boolean }) {
  const { released, picked, tags } = answer;
  const spans = spansOf(answer.raw);
  return (
    <span className="answers-marks">
      {released && (
        <span className="answers-mark answers-mark--released">
          <Check size={16} aria-hidden="true" /> {words.released}
        </span>
      )}
      {placed && (
        <span className="answers-mark answers-mark--released">
          <Signpost size={16} aria-hidden="true" /> {words.onPlate}
        </span>
      )}
      {!released && spans.length > 0 && (
        <span className="answers-mark answers-mark--proposed">
          <Eraser size={16} aria-hidden="true" /> {words.proposed(spans.length)}
        </span>
      )}
      {picked && (
        <span className="answers-mark">
          <Star size={16} aria-hidden="true" /> {words.picked}
        </span>
      )}
      {tags.map((tag) => (
        <span key={tag} className="answers-mark answers-mark--tag">
          {tag}
        </span>
      ))}
    </span>
  );
}
