import { type ReactNode, useRef, useState } from 'react';
import { recordOf, recordsOf } from '../../../../core/document/document.ts';
import type { Step } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';
import type { GestureHandlers } from '../../plate/gestures/gestures.ts';
import { PlateStage } from '../../plate/PlateStage.tsx';
import { BottomBar } from './BottomBar.tsx';
import { BinDialog } from './dialogs/BinDialog.tsx';
import './desk.css';
import { SearchBar } from './canvas/SearchBar.tsx';
import { usePointing } from './canvas/usePointing.ts';
import { useStationOnPlate } from './canvas/useStationOnPlate.ts';
import { type Desk, useDesk, wholeGroups, withoutGroups } from './desk/useDesk.ts';
import { openForChange, useDeskKeys } from './desk/useDeskKeys.ts';
import { usePaste } from './desk/usePaste.ts';
import { PasteDialog } from './dialogs/PasteDialog.tsx';
import { TaskDialog } from './dialogs/TaskDialog.tsx';
import { TakeAwayDialog } from './dialogs/take-away/TakeAwayDialog.tsx';
import { TimelineDialog } from './dialogs/timeline/TimelineDialog.tsx';
import { PlateList } from './list/PlateList.tsx';
import { NoteOnPlate } from './notes/NoteOnPlate.tsx';
import { SidePanel } from './panel/SidePanel.tsx';

interface PraatplaatScreenProps {
  readonly onGoTo: (step: Step) => void;
  /** What controls the beamer, around the voting rounds, for the panel beside the plate; null closes the panel. */
  readonly control: ((between: ReactNode) => ReactNode) | null;
  /** The voting rounds in the panel, given the chosen cards; the frame supplies it. */
  readonly voting: (cardIds: readonly string[]) => ReactNode;
}

/** The facilitator's desk: the plate in the middle, what is said about it around. */
export function PraatplaatScreen({ onGoTo, control, voting }: PraatplaatScreenProps) {
  const desk = useDesk();
  const [listOpen, setListOpen] = useState(false);
  const [dialog, setDialog] = useState<'bin' | 'timeline' | 'takeAway' | null>(null);
  const closeDialog = () => setDialog(null);
  const toggleList = () => setListOpen(!listOpen);
  useDeskKeys({ desk, toggleList });
  usePaste(desk);
  useStationOnPlate(desk);
  return (
    <div className="desk">
      <h1 className="visually-hidden">{nl.app.steps.praatplaat}</h1>
      <div className="desk__middle">
        {listOpen && <PlateList desk={desk} onClose={toggleList} onGoTo={onGoTo} />}
        <Plate desk={desk} />
        {control && <SidePanel desk={desk} onGoTo={onGoTo} control={control(voting(chosenCards(desk)))} />}
      </div>
      <BottomBar
        desk={desk}
        listOpen={listOpen}
        onList={toggleList}
        onBin={() => setDialog('bin')}
        onTimeline={() => setDialog('timeline')}
        onTakeAway={() => setDialog('takeAway')}
      />
      {desk.pasted && <PasteDialog desk={desk} lines={desk.pasted} />}
      {dialog === 'bin' && <BinDialog onClose={closeDialog} />}
      {dialog === 'timeline' && <TimelineDialog onClose={closeDialog} />}
      {dialog === 'takeAway' && <TakeAwayDialog onClose={closeDialog} />}
      {desk.task && <TaskDialog desk={desk} draft={desk.task} />}
      <p className="visually-hidden" aria-live="polite">
        {desk.said}
      </p>
    </div>
  );
}

function Plate({ desk }: { readonly desk: Desk }) {
  const { document, template, plate, note, placingDots } = desk;
  const handlers: GestureHandlers = {
    selected: desk.selected,
    onSelect: (ids, add) => desk.select(wholeGroups(document, ids), add),
    onMove: (moves) => desk.run({ type: 'cards.move', moves: withoutGroups(document, moves) }),
    together: (id) => [id, ...(recordOf(document, 'group', id)?.cardIds ?? [])],
    onOpen: (id) => openForChange(desk, id),
    onDot: placingDots ? (id, by) => dotOn(desk, id, by) : undefined,
  };
  const container = useRef<HTMLDivElement>(null);
  usePointing(container, desk);
  const label = nl.praatplaat.label(recordsOf(document, 'card').length);
  return (
    <div ref={container} className={placingDots ? 'desk__plate desk__plate--dots' : 'desk__plate'}>
      <PlateStage ref={plate} document={document} template={template} label={label} handlers={handlers} />
      {desk.searching && <SearchBar desk={desk} onClose={() => desk.setSearching(false)} />}
      {note && <NoteOnPlate desk={desk} note={note} />}
    </div>
  );
}

function chosenCards({ selected, document }: Desk): string[] {
  return [...selected].filter((id) => document[id]?.kind === 'card');
}

function dotOn(desk: Desk, id: string, by: 1 | -1): void {
  if (desk.document[id]?.kind === 'card') void desk.acts.changeDots(id, by);
}
