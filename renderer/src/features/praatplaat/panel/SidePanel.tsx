import { CircleDot } from 'lucide-react';
import type { ReactNode } from 'react';
import { sessionOf } from '../../../../../core/document/document.ts';
import { dotTotals } from '../../../../../core/voting/dots.ts';
import type { Step } from '../../../kit/steps.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DraftField } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useDesk, useSelected } from '../desk/useDesk.ts';
import { ChosenSection } from './ChosenSection.tsx';
import { PlatesSection } from './PlatesSection.tsx';
import { TemplateSection } from './TemplateSection.tsx';

const words = nl.praatplaat.panel;

interface SidePanelProps {
  readonly onGoTo: (step: Step) => void;
  /** What controls the beamer, with the voting rounds. */
  readonly control: ReactNode;
}

/** What only the facilitator sees: what can be done with the chosen cards goes first as soon as there are some. */
export function SidePanel({ onGoTo, control }: SidePanelProps) {
  const chosen = <ChosenSection onGoTo={onGoTo} />;
  const first = useSelected().size > 0;
  return (
    <aside className="desk__panel" aria-label={words.title}>
      {first && chosen}
      {control}
      {!first && chosen}
      <DotsSection />
      <PlatesSection />
      <TemplateSection />
    </aside>
  );
}

function DotsSection() {
  const { used, budget } = dotTotals(useTrajectory((state) => state.document));
  const placingDots = useDesk(({ tool }) => tool.kind === 'dots');
  const take = useDesk((state) => state.take);
  const putDown = useDesk((state) => state.putDown);
  return (
    <section className="desk__section">
      <h2>{words.dots}</h2>
      <p className="desk__total">{words.dotsUsed(used, budget)}</p>
      <progress
        className="desk__progress"
        max={Math.max(1, budget)}
        value={Math.min(used, budget)}
        aria-hidden="true"
      />
      <Button
        icon={CircleDot}
        kind={placingDots ? 'primary' : 'plain'}
        shortcut="S"
        aria-pressed={placingDots}
        onClick={() => (placingDots ? putDown('dots') : take({ kind: 'dots' }))}
      >
        {placingDots ? words.stopDots : words.placeDots}
      </Button>
      {placingDots && <p className="desk__quiet">{words.dotsHint}</p>}
      <DotRules used={used} />
    </section>
  );
}

function DotRules({ used }: { readonly used: number }) {
  const { voters, dotsPerPerson } = sessionOf(useTrajectory((state) => state.document));
  const run = useTrajectory((state) => state.run);
  const change = (field: 'voters' | 'dotsPerPerson', least: number, most: number) => (value: string) => {
    const number = Math.min(most, Math.max(least, Math.round(Number(value))));
    return Number.isFinite(number) && run({ type: 'session.change', changes: { [field]: number } });
  };
  return (
    <details className="desk__rules">
      <summary>{words.dotsRules}</summary>
      <div className="desk__numbers">
        <DraftField
          label={words.voters}
          type="number"
          min={0}
          max={500}
          value={String(voters)}
          onCommit={change('voters', 0, 500)}
        />
        <DraftField
          label={words.dotsPerPerson}
          type="number"
          min={1}
          max={20}
          value={String(dotsPerPerson)}
          onCommit={change('dotsPerPerson', 1, 20)}
        />
        <Button disabled={used === 0} onClick={() => void run({ type: 'dots.clear' })}>
          {words.clearDots}
        </Button>
      </div>
    </details>
  );
}
