import type { ReactNode } from 'react';
import type { Step } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';
import { BottomBar } from './BottomBar.tsx';
import { Plate } from './canvas/Plate.tsx';
import { DeskProvider } from './desk/DeskProvider.tsx';
import { useDesk, useSelectedCards } from './desk/useDesk.ts';
import { useDeskKeys } from './desk/useDeskKeys.ts';
import { useNudgeKeys } from './desk/useNudgeKeys.ts';
import { usePaste } from './desk/usePaste.ts';
import { DeskDialogs } from './dialogs/DeskDialogs.tsx';
import { PlateList } from './list/PlateList.tsx';
import { type PlateTabs, SidePanel } from './panel/SidePanel.tsx';

interface PraatplaatScreenProps {
  readonly onGoTo: (step: Step) => void;
  /** What controls the beamer, with the tabs of the plate, for the panel beside it; null closes the panel. */
  readonly control: ((tabs: PlateTabs) => ReactNode) | null;
  /** The voting rounds in the panel, given the chosen cards; the frame supplies it. */
  readonly voting: (cardIds: readonly string[]) => ReactNode;
}

/** The facilitator's desk: the plate in the middle, what is said about it around. */
export function PraatplaatScreen(props: PraatplaatScreenProps) {
  return (
    <DeskProvider>
      <Desk {...props} />
    </DeskProvider>
  );
}

function Desk({ onGoTo, control, voting }: PraatplaatScreenProps) {
  const listOpen = useDesk((state) => state.listOpen);
  const cardIds = useSelectedCards();
  useDeskKeys();
  useNudgeKeys();
  usePaste();
  return (
    <div className="desk">
      <h1 className="visually-hidden">{nl.app.steps.praatplaat}</h1>
      <div className="desk__middle">
        {listOpen && <PlateList onGoTo={onGoTo} />}
        <Plate />
        {control && <SidePanel onGoTo={onGoTo} control={control} voting={voting(cardIds)} />}
      </div>
      <BottomBar />
      <DeskDialogs />
      <Said />
    </div>
  );
}

/** What happened, for who does not see it. */
function Said() {
  return (
    <p className="visually-hidden" aria-live="polite">
      {useDesk((state) => state.said)}
    </p>
  );
}
