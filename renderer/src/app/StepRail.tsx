import {
  CalendarDays,
  ChartBarBig,
  FileSpreadsheet,
  FileText,
  Handshake,
  type LucideIcon,
  Signpost,
} from 'lucide-react';
import { STEPS, type Step } from '../kit/steps.ts';
import { nl } from '../locale/nl/index.ts';

const ICONS: Readonly<Record<Step, LucideIcon>> = {
  sessions: CalendarDays,
  scan: FileSpreadsheet,
  results: ChartBarBig,
  praatplaat: Signpost,
  agreements: Handshake,
  minutes: FileText,
};

/** The steps of the work in order. */
export function StepRail({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  return (
    <nav className="app__rail" aria-label={nl.app.stepsLabel}>
      <ol>
        {STEPS.map((one) => {
          const Icon = ICONS[one];
          return (
            <li key={one}>
              <button
                type="button"
                className="app__step"
                aria-current={one === step ? 'step' : undefined}
                onClick={() => onStep(one)}
              >
                <Icon size={24} aria-hidden="true" />
                {nl.app.steps[one]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
