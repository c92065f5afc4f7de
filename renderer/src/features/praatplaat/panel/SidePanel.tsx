import { CircleDot } from 'lucide-react';
import type { ReactNode } from 'react';
import { sessionOf } from '../../../../../core/document/document.ts';
import { DOTS_PER_PERSON, PEOPLE } from '../../../../../core/document/voting-records.ts';
import { dotTotals } from '../../../../../core/voting/dots.ts';
import { keyOn } from '../../../kit/keys.ts';
import type { Step } from '../../../kit/steps.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { WholeNumberField } from '../../../kit/ui/WholeNumberField.tsx';
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
  const whole = useTrajectory((state) => state.whole);
  const { used, budget } = dotTotals(
    whole,
    useTrajectory(({ place }) => place.sessionId),
  );
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
        title={nl.keys.named(keyOn('dots'))}
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
  const change = (field: 'voters' | 'dotsPerPerson') => (number: number) =>
    run({ type: 'session.change', changes: { [field]: number } });
  return (
    <details className="desk__rules">
      <summary>{words.dotsRules}</summary>
      <div className="desk__numbers">
        <WholeNumberField label={words.voters} limits={PEOPLE} value={voters} onCommit={change('voters')} />
        <WholeNumberField
          label={words.dotsPerPerson}
          limits={DOTS_PER_PERSON}
          value={dotsPerPerson}
          onCommit={change('dotsPerPerson')}
        />
        <Button disabled={used === 0} onClick={() => void run({ type: 'dots.clear' })}>
          {words.clearDots}
        </Button>
      </div>
    </details>
  );
}
