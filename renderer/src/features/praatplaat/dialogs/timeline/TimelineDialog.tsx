import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { recordsOf } from '../../../../../../core/document/document.ts';
import { documentAfter, type Timeline } from '../../../../../../core/gestures/timeline.ts';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { nl } from '../../../../locale/nl/index.ts';
import { PlateStage } from '../../../../plate/PlateStage.tsx';
import { useTrajectory } from '../../../../store/trajectory.ts';
import { useTimeline } from './useTimeline.ts';

const words = nl.praatplaat.timeline;

/** Looks back along the session: the plate as it was after every step. Nothing changes by looking. */
export function TimelineDialog({ onClose }: { readonly onClose: () => void }) {
  const timeline = useTimeline();
  const buttons = (
    <Button kind="primary" onClick={onClose}>
      {words.close}
    </Button>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={buttons} wide>
      {timeline && timeline.steps.length > 0 && <LookBack timeline={timeline} />}
      {timeline?.steps.length === 0 && <p>{words.empty}</p>}
    </Dialog>
  );
}

function LookBack({ timeline }: { readonly timeline: Timeline }) {
  const { steps } = timeline;
  const template = useTrajectory((state) => state.template);
  const [count, setCount] = useState(steps.length);
  const document = useMemo(() => documentAfter(timeline, count), [timeline, count]);
  const step = steps[count - 1];
  const said = step ? words.step(count, steps.length, step.at, nl.app.stepLabels[step.label]) : words.start;
  return (
    <>
      <div className="timeline__plate">
        <PlateStage document={document} template={template} label={words.plate(recordsOf(document, 'card').length)} />
      </div>
      <p className="timeline__said" role="status">
        {said}
      </p>
      <div className="timeline__line">
        <Button
          icon={ChevronLeft}
          aria-label={words.back}
          title={words.back}
          disabled={count === 0}
          onClick={() => setCount(count - 1)}
        />
        <input
          type="range"
          aria-label={words.line}
          aria-valuetext={said}
          min={0}
          max={steps.length}
          value={count}
          onChange={(event) => setCount(Number(event.target.value))}
        />
        <Button
          icon={ChevronRight}
          aria-label={words.on}
          title={words.on}
          disabled={count === steps.length}
          onClick={() => setCount(count + 1)}
        />
      </div>
    </>
  );
}
