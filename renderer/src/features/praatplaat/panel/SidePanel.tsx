import { Layers, Vote } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Step } from '../../../kit/steps.ts';
import type { Tab } from '../../../kit/ui/Tabs.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useSelected } from '../desk/useDesk.ts';
import { ChosenSection } from './ChosenSection.tsx';
import { DotsPart } from './DotsPart.tsx';
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
          <PaperSection />
          <PlatesSection />
          <TemplateSection />
        </>
      )}
    </>
  );
  const ballots = (
    <>
      {voting}
      <DotsPart />
    </>
  );
  const tabs = [
    { id: 'cards', label: words.tabs.cards, icon: Layers, content: cards },
    { id: 'voting', label: words.tabs.voting, icon: Vote, content: ballots },
  ];
  return (
    <aside className="desk__panel" aria-label={words.title}>
      {control({ tabs, wanted: chosen ? 'cards' : null, toOpen: { id: 'voting', times: voted } })}
    </aside>
  );
}
