import { CircleDot } from 'lucide-react';
import type { ReactNode } from 'react';
import { sessionOf } from '../../../../core/document/document.ts';
import { dotTotals } from '../../../../core/voting/dots.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Step } from '../../shared/steps.ts';
import { useTrajectory } from '../../shared/trajectory.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { DraftField } from '../../shared/ui/fields.tsx';
import { ChosenSection } from './ChosenSection.tsx';
import type { Desk } from './useDesk.ts';

const words = nl.praatplaat.panel;

interface SidePanelProps {
  readonly desk: Desk;
  readonly onGoTo: (step: Step) => void;
  readonly voting: ReactNode;
}

/** What only the facilitator sees: the projector, voting, the chosen cards and the dots. */
export function SidePanel({ desk, onGoTo, voting }: SidePanelProps) {
  return (
    <aside className="desk__panel" aria-label={words.title}>
      <ProjectorSection />
      {voting}
      <ChosenSection desk={desk} onGoTo={onGoTo} />
      <DotsSection desk={desk} />
    </aside>
  );
}

function ProjectorSection() {
  const { windows, choice } = useTrajectory((state) => state.projector);
  const show = useTrajectory((state) => state.showOnProjector);
  const shown = choice.show === 'praatplaat' || choice.show === 'nothing' ? choice.show : 'other';
  const onPlate = choice.show === 'praatplaat';
  return (
    <section className="desk__section">
      <h2>{words.projector}</h2>
      <p className={onPlate && windows > 0 ? 'desk__live' : 'desk__quiet'}>
        {windows > 0 ? words.showing[shown] : words.showing.closed}
      </p>
      <div className="desk__buttons">
        <Button aria-pressed={onPlate} onClick={() => void show({ show: 'praatplaat' })}>
          {words.showPlate}
        </Button>
        <Button aria-pressed={choice.show === 'nothing'} onClick={() => void show({ show: 'nothing' })}>
          {words.showNothing}
        </Button>
      </div>
    </section>
  );
}

function DotsSection({ desk }: { readonly desk: Desk }) {
  const { used, budget } = dotTotals(desk.document);
  const { placingDots, setPlacingDots } = desk;
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
        onClick={() => setPlacingDots(!placingDots)}
      >
        {placingDots ? words.stopDots : words.placeDots}
      </Button>
      {placingDots && <p className="desk__quiet">{words.dotsHint}</p>}
      <DotRules desk={desk} used={used} />
    </section>
  );
}

function DotRules({ desk, used }: { readonly desk: Desk; readonly used: number }) {
  const { voters, dotsPerPerson } = sessionOf(desk.document);
  const change = (field: 'voters' | 'dotsPerPerson', least: number, most: number) => (value: string) => {
    const number = Math.min(most, Math.max(least, Math.round(Number(value))));
    if (Number.isFinite(number)) void desk.run({ type: 'session.change', changes: { [field]: number } });
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
        <Button disabled={used === 0} onClick={() => void desk.run({ type: 'dots.clear' })}>
          {words.clearDots}
        </Button>
      </div>
    </details>
  );
}
