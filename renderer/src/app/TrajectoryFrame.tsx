import { useEffect, useRef, useState } from 'react';
import { renderMinutesCharts } from '../charts/minutes-charts.tsx';
import { AgreementsScreen } from '../features/agreements/AgreementsScreen.tsx';
import { MinutesScreen } from '../features/minutes/MinutesScreen.tsx';
import { PraatplaatScreen } from '../features/praatplaat/PraatplaatScreen.tsx';
import { renderPlatePicture } from '../features/praatplaat/plate-picture.ts';
import { ResultsScreen } from '../features/results/ResultsScreen.tsx';
import { ScanScreen } from '../features/scan/ScanScreen.tsx';
import { VotingSection } from '../features/voting/VotingSection.tsx';
import { nl } from '../locale/nl/index.ts';
import type { Step } from '../shared/steps.ts';
import { useTrajectory } from '../shared/trajectory.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { rememberPlace } from './place.ts';
import { StepRail } from './StepRail.tsx';
import { TopBar } from './TopBar.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

interface TrajectoryFrameProps {
  readonly firstStep: Step;
  readonly onClose: () => void;
}

/** One opened trajectory: the bar at the top, the steps at the left, the chosen step in the middle. */
export function TrajectoryFrame({ firstStep, onClose }: TrajectoryFrameProps) {
  const [step, setStep] = useState<Step>(firstStep);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(firstStep);
  const id = useTrajectory((state) => state.id);
  useUndoKeys();
  useEffect(() => rememberPlace({ id, step }), [id, step]);
  // A new step starts at its top, also for who listens or uses the keyboard; not at the first one.
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    main.current?.focus();
    main.current?.scrollTo(0, 0);
  }, [step]);
  return (
    <div className="app">
      <a className="app__skip" href="#main">
        {nl.app.skip}
      </a>
      <TopBar onClose={onClose} />
      <StepRail step={step} onStep={setStep} />
      <main id="main" className={`app__main app__main--${step}`} tabIndex={-1} ref={main}>
        <NoticeBar />
        <StepScreen step={step} onGoTo={setStep} />
      </main>
    </div>
  );
}

function StepScreen({ step, onGoTo }: { readonly step: Step; readonly onGoTo: (step: Step) => void }) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  switch (step) {
    case 'scan':
      return <ScanScreen onGoTo={onGoTo} />;
    case 'results':
      return <ResultsScreen onGoTo={onGoTo} />;
    case 'praatplaat':
      return <PraatplaatScreen onGoTo={onGoTo} voting={(cardIds) => <VotingSection cardIds={cardIds} />} />;
    case 'agreements':
      return <AgreementsScreen onGoTo={onGoTo} />;
    case 'minutes': {
      const pictures = { plate: () => renderPlatePicture(document, template), charts: renderMinutesCharts };
      return <MinutesScreen onGoTo={onGoTo} pictures={pictures} />;
    }
  }
}
