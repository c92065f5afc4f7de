import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import type { RoomLearning } from '../../../../core/room-pages/learning.ts';
import { nl } from '../../locale/nl/index.ts';

const words = nl.learning;
/** Letters that do not fit become smaller, in steps down to the floor of the room. */
const STEPS = [1, 0.9, 0.8, 0.7, 0.6] as const;

interface Props {
  readonly frame: Extract<ProjectorPicture, { show: 'learning' }>;
}

/** A learning question with the last cycle of its experiment: what is tried, expected, seen and decided. */
export function LearningForRoom({ frame: { learning } }: Props) {
  return learning && <OneQuestion key={JSON.stringify(learning)} learning={learning} />;
}

function OneQuestion({ learning: { text, cycle } }: { readonly learning: RoomLearning }) {
  const { box, fit } = useFit();
  return (
    <main ref={box} className="room theme-room" style={{ '--theme-fit': fit } as CSSProperties}>
      <p className="theme-room__kicker">
        {words.room.kicker}
        {cycle && <span>{words.room.cycle(cycle.number)}</span>}
      </p>
      <h1>{text}</h1>
      {cycle && <CycleForRoom cycle={cycle} />}
    </main>
  );
}

function CycleForRoom({ cycle }: { readonly cycle: NonNullable<RoomLearning['cycle']> }) {
  const { what, where, until, prediction, struck, tally, seen, asExpected, insight, decision } = cycle;
  const isTold = seen.trim() !== '' || tally !== null;
  return (
    <dl className="theme-room__four">
      <div>
        <dt>{words.columns.plan}</dt>
        <dd>
          {what}
          <small>{[where.trim(), until && words.room.until(until)].filter(Boolean).join(', ')}</small>
        </dd>
      </div>
      <div>
        <dt>{words.prediction}</dt>
        <dd>{struck ? <s>{prediction}</s> : prediction}</dd>
      </div>
      <div>
        <dt>{words.columns.seen}</dt>
        <dd>
          {tally && <strong>{words.tallyWords(tally.count, tally.of)} </strong>}
          {isTold && seen}
          {asExpected && <small>{words.expectedWas(words.expected[asExpected])}</small>}
        </dd>
      </div>
      <div>
        <dt>{words.columns.decision}</dt>
        <dd>
          {decision && words.decisions[decision]}
          {insight.trim() !== '' && <small>{words.insightWas(insight)}</small>}
        </dd>
      </div>
    </dl>
  );
}

function useFit() {
  const box = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (current && step < STEPS.length - 1 && current.scrollHeight > current.clientHeight) setStep(step + 1);
  }, [step]);
  return { box, fit: STEPS[step] ?? 1 };
}
