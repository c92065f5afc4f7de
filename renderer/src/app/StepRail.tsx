import {
  CalendarDays,
  ChartBarBig,
  ChartNoAxesColumn,
  Check,
  FileSpreadsheet,
  FileText,
  Handshake,
  ListOrdered,
  type LucideIcon,
  Map as MapIcon,
  MessageCircleQuestionMark,
  MessagesSquare,
  Milestone,
  Route,
  Shapes,
  Signpost,
  Smartphone,
  Sprout,
} from 'lucide-react';
import { useMemo } from 'react';
import { recordOf } from '../../../core/document/document.ts';
import { platesOf } from '../../../core/document/view.ts';
import { JOURNEY_TEMPLATE_ID, ofKind } from '../../../core/domain/session-kinds.ts';
import { roadOf } from '../../../core/trajectory/road.ts';
import { talksOf } from '../../../core/voting/themes.ts';
import { SESSION_STEPS, STEPS, type Step, TRAJECTORY_STEPS } from '../kit/steps.ts';
import { nl } from '../locale/nl/index.ts';
import { useTrajectory } from '../store/trajectory.ts';

const ICONS: Readonly<Record<Step, LucideIcon>> = {
  trajectory: Route,
  intake: MessageCircleQuestionMark,
  sessions: CalendarDays,
  runSheet: ListOrdered,
  themes: MessagesSquare,
  journey: Milestone,
  scan: FileSpreadsheet,
  toolbox: Shapes,
  learning: Sprout,
  rescan: ChartNoAxesColumn,
  region: MapIcon,
  results: ChartBarBig,
  praatplaat: Signpost,
  agreements: Handshake,
  minutes: FileText,
  lobby: Smartphone,
};

interface Props {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/** The steps of the trajectory, and below them those of the open session; with a tick where something came of it. */
export function StepRail({ step, onStep }: Props) {
  const done = useDone();
  const offered: Partial<Record<Step, boolean>> = { themes: useHasThemes(), journey: useHasJourney() };
  const isOffered = (one: Step) => offered[one] !== false || step === one;
  return (
    <nav className="app__rail" aria-label={nl.app.stepsLabel}>
      {[TRAJECTORY_STEPS, SESSION_STEPS].map((steps) => (
        <ol key={steps[0]} aria-label={steps === TRAJECTORY_STEPS ? nl.app.ofTrajectory : nl.app.ofSession}>
          {steps.filter(isOffered).map((one) => {
            const Icon = ICONS[one];
            return (
              <li key={one}>
                <button
                  type="button"
                  className="app__step"
                  aria-current={one === step ? 'step' : undefined}
                  aria-describedby={done.has(one) ? 'step-done' : undefined}
                  onClick={() => onStep(one)}
                >
                  <span className="app__step-icon">
                    <Icon size={24} aria-hidden="true" />
                    {done.has(one) && <Check className="app__tick" size={14} strokeWidth={3.5} aria-hidden="true" />}
                  </span>
                  {nl.app.steps[one]}
                </button>
              </li>
            );
          })}
        </ol>
      ))}
      <span id="step-done" hidden>
        {nl.app.stepDone}
      </span>
    </nav>
  );
}

/** Whether the open session is for reflecting on themes, or did so. */
function useHasThemes(): boolean {
  const document = useTrajectory((state) => state.document);
  const session = useTrajectory((state) => recordOf(state.whole, 'session', state.place.sessionId));
  return (session && ofKind(session.sessionKind).hasThemes === true) || talksOf(document).length > 0;
}

/** Whether the open session is for a customer journey, or has a plate for one. */
function useHasJourney(): boolean {
  const whole = useTrajectory((state) => state.whole);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const session = recordOf(whole, 'session', sessionId);
  const plates = platesOf(whole, sessionId);
  return (
    (session && ofKind(session.sessionKind).hasJourney === true) ||
    plates.some(({ templateId }) => templateId === JOURNEY_TEMPLATE_ID)
  );
}

/** The steps that came to something in the open session. */
function useDone(): ReadonlySet<Step> {
  const document = useTrajectory((state) => state.document);
  const scan = useTrajectory((state) => state.scanId !== null);
  const done = useMemo(() => ({ ...roadOf(document), scan }), [document, scan]);
  return new Set(STEPS.filter((step) => step in done && done[step as keyof typeof done]));
}
