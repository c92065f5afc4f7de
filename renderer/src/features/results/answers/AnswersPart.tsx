import { EyeOff } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { AnswersForReview } from '../../../../../core/answers/answer.ts';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { AnswerFilters } from './AnswerFilters.tsx';
import { AnswerList } from './AnswerList.tsx';
import { type Filter, filterAnswers, NO_FILTER } from './filter-answers.ts';
import { ReviewPanel } from './ReviewPanel.tsx';
import { type AnswerActions, useAnswers } from './useAnswers.ts';
import { useDrafts } from './useDrafts.ts';
import { VanishedReleases } from './VanishedReleases.tsx';

const words = nl.answers;

/** The open answers: read, search and sort them, and decide what others may see. For the facilitator only. */
export function AnswersPart() {
  const { all, ...actions } = useAnswers();
  const results = useTrajectory((state) => state.results);
  return (
    <div className="answers-private">
      <header className="answers-private__head">
        <h2>{nl.results.openAnswers}</h2>
        <p>
          <strong>
            <EyeOff size={18} aria-hidden="true" /> {words.onlyForYou}
          </strong>{' '}
          {words.onlyForYouWhy} {results && words.fewAnswers(results.threshold)}
        </p>
      </header>
      {all !== null && <VanishedReleases releases={all.vanished} withdraw={actions.withdrawVanished} />}
      {all === null && <p className="results-none">{words.loading}</p>}
      {all?.answers.length === 0 && <p className="results-none">{words.none}</p>}
      {all !== null && all.answers.length > 0 && <Reading all={all} actions={actions} />}
    </div>
  );
}

interface ReadingProps {
  readonly all: AnswersForReview;
  readonly actions: AnswerActions;
}

function Reading({ all, actions }: ReadingProps) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const drafts = useDrafts();
  const panel = useRef<HTMLElement>(null);
  // The list may come a moment later than the letter that was typed.
  const calm = useDeferredValue(filter);
  const sections = useMemo(() => filterAnswers(all, calm), [all, calm]);
  const shown = sections.flatMap(({ answers }) => answers);
  // An answer that no longer fits the filter (it was just released) stays open until another one is chosen.
  const chosen = all.answers.find(({ id }) => id === chosenId) ?? shown[0];
  const index = shown.findIndex(({ id }) => id === chosen?.id);

  const go = (by: number) => {
    const next = shown[index < 0 ? 0 : index + by];
    if (!next) return;
    setChosenId(next.id);
    document.getElementById(`answer-${next.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !event.altKey) return;
    event.preventDefault();
    go(by);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the buttons Vorige and Volgende do
    <div className="answers" onKeyDown={onKeyDown}>
      <AnswerFilters all={all} filter={filter} onFilter={setFilter} count={shown.length} />
      <AnswerList sections={sections} chosenId={chosen?.id} onChoose={setChosenId} />
      {chosen && (
        <ReviewPanel
          key={chosen.id}
          ref={panel}
          answer={chosen}
          all={all}
          position={{ index, count: shown.length, go }}
          draft={drafts.of(chosen)}
          onDraft={(draft) => drafts.set(chosen.id, draft)}
          actions={actions}
        />
      )}
    </div>
  );
}
