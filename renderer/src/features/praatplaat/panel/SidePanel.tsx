import { CircleDot, Layers, Vote } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { sessionOf } from '../../../../../core/document/document.ts';
import { DOTS_PER_PERSON, PEOPLE } from '../../../../../core/document/voting-records.ts';
import { dotTotals } from '../../../../../core/voting/dots.ts';
import { keyOn } from '../../../keys/keys.ts';
import type { Step } from '../../../kit/steps.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import type { Tab } from '../../../kit/ui/Tabs.tsx';
import { WholeNumberField } from '../../../kit/ui/WholeNumberField.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useDesk, useSelected } from '../desk/useDesk.ts';
import { ChosenSection } from './ChosenSection.tsx';
import { PaperSection } from './PaperSection.tsx';
import { PlatesSection } from './PlatesSection.tsx';
import { TemplateSection } from './TemplateSection.tsx';

const words = nl.praatplaat.panel;

/** The tabs of the plate in the panel, and the one that it asks for. */
export interface PlateTabs {
  readonly tabs: readonly Tab[];
  readonly wanted: string | null;
  /** A tab that a button leads to, and how often it was pressed. */
  readonly toOpen: { readonly id: string; readonly times: number };
}

interface SidePanelProps {
  readonly onGoTo: (step: Step) => void;
  /** What controls the beamer, given the tabs of the plate. */
  readonly control: (tabs: PlateTabs) => ReactNode;
  /** The voting rounds. */
  readonly voting: ReactNode;
}

/** What only the facilitator sees. The chosen cards come before the eye as soon as there are some, in the place of a tab. */
export function SidePanel({ onGoTo, control, voting }: SidePanelProps) {
  const chosen = useSelected().size > 0;
  const [voted, setVoted] = useState(0);
  const cards = (
    <>
      <ChosenSection onGoTo={onGoTo} onChoose={() => setVoted(voted + 1)} />
      {!chosen && (
        <>
          <DotsSection />
          <PaperSection />
          <PlatesSection />
          <TemplateSection />
        </>
      )}
    </>
  );
  const tabs = [
    { id: 'cards', label: words.tabs.cards, icon: Layers, content: cards },
    { id: 'voting', label: words.tabs.voting, icon: Vote, content: voting },
  ];
  return (
    <aside className="desk__panel" aria-label={words.title}>
      {control({ tabs, wanted: chosen ? 'cards' : null, toOpen: { id: 'voting', times: voted } })}
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
