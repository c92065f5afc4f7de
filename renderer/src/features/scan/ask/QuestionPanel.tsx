import { ArrowRight } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { openQuestions, withAnswer } from '../../../../../core/scan/edits/answers.ts';
import type { ImportAnswer, ImportQuestion } from '../../../../../core/scan/table/questions.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { sectionId } from '../check/places.ts';
import type { Draft } from '../import/import-store.ts';
import type { ImportFlow } from '../import/useImport.ts';
import { QuestionBody } from './QuestionBody.tsx';
import { textsOf } from './question-texts.ts';

interface Props {
  readonly draft: Draft;
  readonly flow: ImportFlow;
}

const keyOf = (question: ImportQuestion) => JSON.stringify(question);

/** What the program has to know before a file can be read in: one question, with answers to choose from. */
export function QuestionPanel({ draft, flow }: Props) {
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const questions = openQuestions(draft.mapping);
  const waiting = questions.filter((question) => !skipped.includes(keyOf(question)));
  const question = waiting[0] ?? questions[0];
  const most = Math.max(openQuestions(draft.proposal.mapping).length, questions.length);
  if (!question) return null;
  return (
    <Question
      key={keyOf(question)}
      question={question}
      draft={draft}
      number={most - questions.length + 1}
      of={most}
      onAnswer={(answer) => flow.change(withAnswer(draft.mapping, draft.proposal, question, answer))}
      {...(questions.length > 1 ? { onSkip: () => setSkipped([...skipped, keyOf(question)]) } : {})}
    />
  );
}

interface QuestionProps {
  readonly question: ImportQuestion;
  readonly draft: Draft;
  readonly number: number;
  readonly of: number;
  readonly onAnswer: (answer: ImportAnswer) => void;
  /** There when another question can come first. */
  readonly onSkip?: () => void;
}

function Question({ question, draft, number, of, onAnswer, onSkip }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const id = useId();
  const { title, text } = textsOf(question);
  useEffect(() => {
    if (number > 1) heading.current?.focus();
  }, [number]);
  return (
    <form
      id={sectionId('ask')}
      className="scan__ask panel"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer) onAnswer(answer);
      }}
    >
      <p className="scan__ask-number">
        <strong>{nl.scan.asks.number(number, of)}</strong> <span>{nl.scan.asks.after(of - number)}</span>
      </p>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="scan__ask-text">{text}</p>
      <QuestionBody question={question} draft={draft} answer={answer} onAnswer={setAnswer} />
      <div className="scan__ask-buttons">
        <p className="scan__file">{nl.scan.asks.later}</p>
        {onSkip && <Button onClick={onSkip}>{nl.scan.asks.skip}</Button>}
        <Button kind="primary" submit icon={ArrowRight} iconLast disabled={answer === null}>
          {number < of ? nl.scan.asks.next : nl.scan.asks.last}
        </Button>
      </div>
    </form>
  );
}
