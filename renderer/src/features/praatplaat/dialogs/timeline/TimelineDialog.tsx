import { ChevronLeft, ChevronRight, History } from 'lucide-react';
import { useMemo, useState } from 'react';
import { recordsOf } from '../../../../../../core/document/document.ts';
import { documentAfter, type Timeline } from '../../../../../../core/gestures/timeline.ts';
import { templateOn } from '../../../../../../core/plate/grown.ts';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { nl } from '../../../../locale/nl/index.ts';
import { PlateStage } from '../../../../plate/PlateStage.tsx';
import { templateIn, useTrajectory } from '../../../../store/trajectory.ts';
import { StepList } from './StepList.tsx';
import { stepWords } from './step-words.ts';
import { useTimeline } from './useTimeline.ts';

const words = nl.praatplaat.timeline;

/** Looks back along the session: the plate as it was after every step. Only the one button changes anything. */
export function TimelineDialog({ onClose }: { readonly onClose: () => void }) {
  const timeline = useTimeline();
  const steps = timeline?.steps.length ?? 0;
  const [chosen, setChosen] = useState<number | null>(null);
  const count = chosen ?? steps;
  const backTo = useTrajectory((state) => state.backTo);
  const goBack = async () => {
    if (await backTo({ count, of: steps })) onClose();
  };
  const buttons = (
    <>
      <Button icon={History} disabled={count === steps} onClick={() => void goBack()}>
        {words.backTo}
      </Button>
      <Button kind="primary" onClick={onClose}>
        {words.close}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={buttons} wide>
      {timeline && steps > 0 && <LookBack timeline={timeline} count={count} onCount={setChosen} />}
      {timeline && steps === 0 && <p>{words.empty}</p>}
    </Dialog>
  );
}

interface LookBackProps {
  readonly timeline: Timeline;
  /** After how many steps. */
  readonly count: number;
  readonly onCount: (count: number) => void;
}

function LookBack({ timeline, count, onCount }: LookBackProps) {
  const { steps } = timeline;
  const bare = useTrajectory(({ templates, template }) => templateIn(templates, template.id));
  const document = useMemo(() => documentAfter(timeline, count), [timeline, count]);
  const template = templateOn(document, bare);
  const step = steps[count - 1];
  const said = step ? words.step(count, steps.length, step.at, stepWords(step)) : words.start;
  return (
    <>
      <div className="timeline__view">
        <div className="timeline__plate">
          <PlateStage document={document} template={template} label={words.plate(recordsOf(document, 'card').length)} />
        </div>
        <StepList steps={steps} count={count} onCount={onCount} />
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
          onClick={() => onCount(count - 1)}
        />
        <input
          type="range"
          aria-label={words.line}
          aria-valuetext={said}
          min={0}
          max={steps.length}
          value={count}
          onChange={(event) => onCount(Number(event.target.value))}
        />
        <Button
          icon={ChevronRight}
          aria-label={words.on}
          title={words.on}
          disabled={count === steps.length}
          onClick={() => onCount(count + 1)}
        />
      </div>
      <p className="timeline__hint">{words.backToHint}</p>
    </>
  );
}
