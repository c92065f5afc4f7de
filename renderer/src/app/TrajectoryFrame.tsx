import { History } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { inMinutes } from '../../../minutes/model/in-minutes.ts';
import { renderMinutesCharts } from '../charts/minutes-charts.tsx';
import { AgreementsScreen } from '../features/agreements/AgreementsScreen.tsx';
import { ControlPanel, type ScreenTabs } from '../features/control/ControlPanel.tsx';
import { IntakeScreen } from '../features/intake/IntakeScreen.tsx';
import { JourneyScreen } from '../features/journey/JourneyScreen.tsx';
import { LearningScreen } from '../features/learning/LearningScreen.tsx';
import { LobbyScreen } from '../features/lobby/LobbyScreen.tsx';
import { LookBackOffer } from '../features/look-back/LookBackOffer.tsx';
import { LookBackSection } from '../features/look-back/LookBackSection.tsx';
import { MinutesScreen } from '../features/minutes/MinutesScreen.tsx';
import { renderPlatePicture } from '../features/praatplaat/canvas/plate-picture.ts';
import { PraatplaatScreen } from '../features/praatplaat/PraatplaatScreen.tsx';
import { YieldOffer } from '../features/praatplaat/YieldOffer.tsx';
import { ThemesScreen } from '../features/reflection/ThemesScreen.tsx';
import { RegionScreen } from '../features/region/RegionScreen.tsx';
import { RescanScreen } from '../features/rescan/RescanScreen.tsx';
import { ResultsScreen } from '../features/results/ResultsScreen.tsx';
import { RunSheetScreen } from '../features/run-sheet/RunSheetScreen.tsx';
import { ScanScreen } from '../features/scan/ScanScreen.tsx';
import { NewSession } from '../features/sessions/NewSession.tsx';
import { SessionsScreen } from '../features/sessions/SessionsScreen.tsx';
import { ToolboxScreen } from '../features/toolbox/ToolboxScreen.tsx';
import { TrajectoryScreen } from '../features/trajectory/TrajectoryScreen.tsx';
import { VotingSection } from '../features/voting/VotingSection.tsx';
import type { Step } from '../kit/steps.ts';
import { Notices } from '../kit/ui/Notices.tsx';
import { nl } from '../locale/nl/index.ts';
import { useTrajectory } from '../store/trajectory.ts';
import { ConnectionNotice } from './notices/ConnectionNotice.tsx';
import { DamageNotice } from './notices/DamageNotice.tsx';
import { DiskNotice } from './notices/DiskNotice.tsx';
import { KeyNotice } from './notices/KeyNotice.tsx';
import { ProjectorClosedNotice } from './notices/ProjectorClosedNotice.tsx';
import { SetAsideNotice } from './notices/SetAsideNotice.tsx';
import { rememberPlace } from './place.ts';
import { OwnScreenForRoom } from './room/OwnScreenForRoom.tsx';
import { RoomPreview } from './room/RoomPreview.tsx';
import { useOpenProjector } from './room/useOpenProjector.ts';
import { StepRail } from './StepRail.tsx';
import { TopBar } from './TopBar.tsx';
import { useBlockPictures } from './useBlockPictures.ts';
import { useChime } from './useChime.ts';
import { type KeyAct, useControlKeys } from './useControlKeys.ts';
import { useUndoKeys } from './useUndoKeys.ts';

interface TrajectoryFrameProps {
  readonly firstStep: Step;
  readonly onClose: () => void;
}

const NO_TABS: ScreenTabs = { tabs: [], wanted: null, toOpen: { id: '', times: 0 } };

interface PanelOpen {
  readonly onPlate: boolean;
  readonly elsewhere: boolean;
}

/** One opened trajectory: the bar at the top, the steps at the left, the chosen step in the middle, control at the right. */
export function TrajectoryFrame({ firstStep, onClose }: TrajectoryFrameProps) {
  const [step, setStep] = useState<Step>(firstStep);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(firstStep);
  const id = useTrajectory((state) => state.id);
  const [panel, setPanel] = useState<PanelOpen>({ onPlate: true, elsewhere: false });
  const covered = useTrajectory((state) => state.projector.oneScreen.covered);
  const direct = useTrajectory((state) => state.direct);
  const lookingBack = useTrajectory((state) => state.projector.choice.show === 'lookBack');
  // What she does while the room looks back stands in the panel.
  useEffect(() => {
    if (lookingBack) setPanel({ onPlate: true, elsewhere: true });
  }, [lookingBack]);
  const where = step === 'praatplaat' ? 'onPlate' : 'elsewhere';
  const toRoom = () => void direct({ do: 'coverOwn', on: true });
  useUndoKeys();
  const [act, setAct] = useState<KeyAct | null>(null);
  const forgetAct = useCallback(() => setAct(null), []);
  useControlKeys(toRoom, setAct);
  useChime();
  useBlockPictures();
  useEffect(() => rememberPlace({ id, step }), [id, step]);
  // A new step starts at its top, also for who listens or uses the keyboard; not at the first one.
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    main.current?.focus();
    main.current?.scrollTo(0, 0);
  }, [step]);
  const openProjector = useOpenProjector();
  const control = panel[where]
    ? (tabs: ScreenTabs) => (
        <ControlPanel
          {...withLookBack(tabs, lookingBack)}
          preview={<RoomPreview />}
          onOpenProjector={openProjector}
          onToRoom={toRoom}
        />
      )
    : null;
  return (
    <>
      {covered && <OwnScreenForRoom onBack={() => void direct({ do: 'coverOwn', on: false })} />}
      <div className="app" hidden={covered} inert={covered}>
        <a className="app__skip" href="#main">
          {nl.app.skip}
        </a>
        <TopBar
          onClose={onClose}
          panelOpen={panel[where]}
          onProjector={openProjector}
          onPanel={() => setPanel({ ...panel, [where]: !panel[where] })}
        />
        <StepRail step={step} onStep={setStep} />
        {act && <KeyNotice act={act} onClose={forgetAct} />}
        <div className="app__notices">
          <ProjectorClosedNotice onOpen={openProjector} />
          <SetAsideNotice />
          <ConnectionNotice />
          <DiskNotice />
          <DamageNotice />
          <Notices />
        </div>
        {step === 'praatplaat' && (
          <div className="app__offer">
            <LookBackOffer />
            <YieldOffer />
          </div>
        )}
        <main id="main" className={`app__main app__main--${step}`} tabIndex={-1} ref={main}>
          <StepScreen step={step} onGoTo={setStep} control={control} />
        </main>
        {where === 'elsewhere' && control && (
          <aside className="app__control" aria-label={nl.control.title}>
            {control(NO_TABS)}
          </aside>
        )}
      </div>
    </>
  );
}

/** While the room looks back the panel has a tab for it, and begins with that one. */
function withLookBack(tabs: ScreenTabs, lookingBack: boolean): ScreenTabs {
  if (!lookingBack) return tabs;
  const tab = { id: 'lookBack', label: nl.lookBack.tab, icon: History, content: <LookBackSection /> };
  return { ...tabs, tabs: [...tabs.tabs, tab], wanted: tabs.wanted ?? tab.id };
}

interface StepScreenProps {
  readonly step: Step;
  readonly onGoTo: (step: Step) => void;
  /** What controls the beamer, with the tabs of this screen; null closes the panel. */
  readonly control: ((tabs: ScreenTabs) => ReactNode) | null;
}

function StepScreen({ step, onGoTo, control }: StepScreenProps) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  switch (step) {
    case 'trajectory':
      return <TrajectoryScreen onGoTo={onGoTo} newSession={(onClose) => <NewSession onClose={onClose} />} />;
    case 'intake':
      return <IntakeScreen />;
    case 'sessions':
      return <SessionsScreen onGoTo={onGoTo} />;
    case 'runSheet':
      return <RunSheetScreen />;
    case 'themes':
      return <ThemesScreen onGoTo={onGoTo} voting={<VotingSection cardIds={[]} />} />;
    case 'journey':
      return <JourneyScreen onGoTo={onGoTo} />;
    case 'scan':
      return <ScanScreen onGoTo={onGoTo} />;
    case 'toolbox':
      return <ToolboxScreen onGoTo={onGoTo} />;
    case 'learning':
      return <LearningScreen />;
    case 'region':
      return <RegionScreen />;
    case 'rescan':
      return <RescanScreen onGoTo={onGoTo} />;
    case 'results':
      return <ResultsScreen onGoTo={onGoTo} />;
    case 'praatplaat':
      return (
        <PraatplaatScreen onGoTo={onGoTo} control={control} voting={(cardIds) => <VotingSection cardIds={cardIds} />} />
      );
    case 'agreements':
      return <AgreementsScreen onGoTo={onGoTo} />;
    case 'lobby':
      return <LobbyScreen onGoTo={onGoTo} />;
    case 'minutes': {
      const pictures = {
        plate: () => renderPlatePicture(inMinutes(document, template), template),
        charts: renderMinutesCharts,
      };
      return <MinutesScreen onGoTo={onGoTo} pictures={pictures} />;
    }
  }
}
