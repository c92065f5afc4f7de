import { CircleDot } from 'lucide-react';
import type { ReactNode } from 'react';
import { sessionOf } from '../../../../../core/document/document.ts';
import { dotTotals } from '../../../../../core/voting/dots.ts';
import type { Step } from '../../../kit/steps.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DraftField } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Desk } from '../desk/useDesk.ts';
import { ChosenSection } from './ChosenSection.tsx';
import { TemplateSection } from './TemplateSection.tsx';

const words = nl.praatplaat.panel;

interface SidePanelProps {
  readonly desk: Desk;
  readonly onGoTo: (step: Step) => void;
  /** What controls the beamer, with the voting rounds. */
  readonly control: ReactNode;
}

/** What only the facilitator sees: what can be done with the chosen cards goes first as soon as there are some. */
export function SidePanel({ desk, onGoTo, control }: SidePanelProps) {
  const chosen = <ChosenSection desk={desk} onGoTo={onGoTo} />;
  const first = desk.selected.size > 0;
  return (
    <aside className="desk__panel" aria-label={words.title}>
      {first && chosen}
      {control}
      {!first && chosen}
      <DotsSection desk={desk} />
      <TemplateSection />
    </aside>
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
