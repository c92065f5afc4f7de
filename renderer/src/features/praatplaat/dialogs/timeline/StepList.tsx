import { useEffect, useRef } from 'react';
import type { TimelineStep } from '../../../../../../core/gestures/timeline.ts';
import { nl } from '../../../../locale/nl/index.ts';
import { stepWords } from './step-words.ts';

const words = nl.praatplaat.timeline;

interface StepListProps {
  readonly steps: readonly TimelineStep[];
  /** After how many steps the plate is shown. */
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/** What happened and when, the last step on top; a press shows the plate after that step. */
export function StepList({ steps, count, onCount }: StepListProps) {
  const current = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is the moment to bring it into view
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <ol className="timeline__steps" reversed aria-label={words.steps}>
      {steps
        .map((step, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have their place in time and nothing else
          <li key={i}>
            <button
              type="button"
              ref={i + 1 === count ? current : undefined}
              className="timeline__step"
              aria-current={i + 1 === count ? 'step' : undefined}
              // One stop with Tab: the line below goes from step to step.
              tabIndex={i + 1 === count || (count === 0 && i === 0) ? 0 : -1}
              onClick={() => onCount(i + 1)}
            >
              <time dateTime={step.at}>{words.time(step.at)}</time>
              <span>{stepWords(step)}</span>
            </button>
          </li>
        ))
        .toReversed()}
    </ol>
  );
}
