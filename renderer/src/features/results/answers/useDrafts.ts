import { useState } from 'react';
import type { AnswerForReview } from '../../../../../core/answers/answer.ts';
import { type Draft, resumeDraft, startDraft } from '../../../../../core/answers/draft.ts';
import { spansOf } from './spans-of.ts';

/** What is being prepared per answer: kept while one reads other answers, gone when one leaves the screen. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  return {
    of({ id, raw, released }: AnswerForReview): Draft {
      const spans = spansOf(raw);
      return drafts.get(id) ?? (released ? resumeDraft(raw, spans, released.text) : startDraft(raw, spans));
    },
    /** Null starts again from the proposal. */
    set(id: string, draft: Draft): void {
      setDrafts((old) => new Map(old).set(id, draft));
    },
  };
}
