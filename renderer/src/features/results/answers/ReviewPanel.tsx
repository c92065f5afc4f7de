import { ChevronDown, ChevronUp } from 'lucide-react';
import type { Ref } from 'react';
import type { AnswerForReview, AnswersForReview } from '../../../../../core/answers/answer.ts';
import type { Draft } from '../../../../../core/answers/draft.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { OwnNotes } from './OwnNotes.tsx';
import { RawAnswer } from './RawAnswer.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';
import type { AnswerActions } from './useAnswers.ts';

interface ReviewPanelProps {
  readonly ref: Ref<HTMLElement>;
  readonly answer: AnswerForReview;
  readonly all: AnswersForReview;
  readonly position: { readonly index: number; readonly count: number; go(by: number): void };
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly actions: AnswerActions;
}

/** One answer: what was said, what is taken out of it, and what others will see. */
export function ReviewPanel({ ref, answer, all, position, draft, onDraft, actions }: ReviewPanelProps) {
  const { index, count, go } = position;
  const words = nl.answers;
  return (
    <section className="review" aria-label={words.review} ref={ref}>
      <header className="review__head">
        <PerspectiveSign perspective={answer.perspective} />
        <span className="results-count">{index >= 0 && words.position(index + 1, count)}</span>
        <span className="review__steps">
          <Button kind="quiet" icon={ChevronUp} shortcut="Alt ↑" aria-disabled={index <= 0} onClick={() => go(-1)}>
            {words.previous}
          </Button>
          <Button
            kind="quiet"
            icon={ChevronDown}
            shortcut="Alt ↓"
            aria-disabled={index >= count - 1}
            onClick={() => go(1)}
          >
            {words.next}
          </Button>
        </span>
      </header>
      <RawAnswer answer={answer} draft={draft} onDraft={onDraft} />
      <ReleaseForm answer={answer} draft={draft} onDraft={onDraft} actions={actions} onNext={() => go(1)} />
      <OwnNotes answer={answer} all={all} actions={actions} />
    </section>
  );
}
