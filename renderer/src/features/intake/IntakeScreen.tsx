import { ArrowDown, Check, ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { type IntakePart, isAnswered, isPartDone } from '../../../../core/trajectory/intake-questions.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { INTAKE_PARTS } from '../../store/intake-parts.ts';
import { Question } from './Question.tsx';
import { summaryOf } from './summary.ts';
import { useIntake } from './useIntake.ts';

const words = nl.intake;

/** The intake (intake) of a trajectory: one page of five folds, one open at a time. Every answer is kept by itself. */
export function IntakeScreen() {
  const { intake } = useIntake();
  const done = INTAKE_PARTS.filter((part) => isPartDone(part, intake));
  const [open, setOpen] = useState(() => firstLeft(done));
  return (
    <div className="intake">
      <header className="intake__head">
        <div>
          <h1>{words.title}</h1>
          <p className="intake__soft">{words.intro}</p>
        </div>
        <p className="intake__count" role="status">
          {words.parts(done.length, INTAKE_PARTS.length)}
        </p>
      </header>
      {INTAKE_PARTS.map((part, index) => (
        <Fold
          key={part.id}
          part={part}
          number={index + 1}
          isOpen={open === index}
          onToggle={() => setOpen(open === index ? -1 : index)}
          {...(index + 1 < INTAKE_PARTS.length ? { onNext: () => setOpen(index + 1) } : {})}
        />
      ))}
    </div>
  );
}

/** The first part that is not done; the first of all when every one is. */
function firstLeft(done: readonly IntakePart[]): number {
  return Math.max(
    0,
    INTAKE_PARTS.findIndex((part) => !done.includes(part)),
  );
}

interface FoldProps {
  readonly part: IntakePart;
  readonly number: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Opens the next part; the last one has none. */
  readonly onNext?: () => void;
}

function Fold({ part, number, isOpen, onToggle, onNext }: FoldProps) {
  const { intake } = useIntake();
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const was = useRef(isOpen);
  const isDone = isPartDone(part, intake);
  const left = part.questions.filter((question) => !isAnswered(question, intake)).length;
  // Opened by a press somewhere else, its head may lie outside the window.
  useEffect(() => {
    if (isOpen && !was.current) head.current?.scrollIntoView({ block: 'nearest' });
    was.current = isOpen;
  }, [isOpen]);
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <section className={isOpen ? 'intake__fold intake__fold--open' : 'intake__fold'} aria-labelledby={id}>
      <h2 ref={head}>
        <button type="button" className="intake__toggle" aria-expanded={isOpen} onClick={onToggle}>
          <span className={isDone ? 'intake__number intake__number--done' : 'intake__number'} aria-hidden="true">
            {isDone ? <Check size={20} strokeWidth={3} /> : number}
          </span>
          <span id={id}>{part.title}</span>
          {isDone && <span className="visually-hidden">{words.partDone}</span>}
          {!isOpen && <span className="intake__summary">{summaryOf(part, intake)}</span>}
          <Chevron className="intake__chevron" size={22} aria-hidden="true" />
        </button>
      </h2>
      {isOpen && (
        <div className="intake__questions">
          {part.questions.map((question) => (
            <Question key={question.id} question={question} />
          ))}
          <div className="intake__foot">
            <p className="intake__soft">{words.left(left)}</p>
            {onNext && (
              <Button kind="primary" icon={ArrowDown} iconLast onClick={onNext}>
                {words.goOn(number + 1)}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
