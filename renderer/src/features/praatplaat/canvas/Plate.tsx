import { useRef } from 'react';
import { ApiError } from '../../../../../core/contract/errors.ts';
import { recordOf, recordsOf } from '../../../../../core/document/document.ts';
import { GAP } from '../../../../../core/plate/layout.ts';
import { headerOf } from '../../../../../core/plate/template.ts';
import { report } from '../../../kit/notices.ts';
import type { Step } from '../../../kit/steps.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { GestureHandlers } from '../../../plate/gestures/gestures.ts';
import { PlateStage } from '../../../plate/PlateStage.tsx';
import { useTrajectory } from '../../../store/trajectory.ts';
import { takersOf, wholeGroups } from '../desk/things.ts';
import { TOOLS } from '../desk/tool.ts';
import { useConnecting } from '../desk/useConnecting.ts';
import { useActs, useDesk, useOpenForChange, usePlate, useSelected } from '../desk/useDesk.ts';
import { NoteOnPlate } from '../notes/NoteOnPlate.tsx';
import { SearchBar } from './SearchBar.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { usePointing } from './usePointing.ts';
import { usePressPrompts } from './usePressPrompts.ts';
import { useStationOnPlate } from './useStationOnPlate.ts';

const { linkHint } = nl.praatplaat.panel;

/** The plate that she works on, with the tool that is in her hand. */
export function Plate({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const tool = useDesk((state) => state.tool);
  const select = useDesk((state) => state.select);
  const pointAt = useDesk((state) => state.pointAt);
  const take = useDesk((state) => state.take);
  const perspective = useDesk((state) => state.perspective);
  const searching = useDesk((state) => state.searching);
  const selected = useSelected();
  const acts = useActs();
  const openForChange = useOpenForChange();
  const plate = usePlate();
  const connect = useConnecting();
  const container = useRef<HTMLDivElement>(null);
  usePointing(container);
  usePressPrompts(container, onGoTo);
  useStationOnPlate();
  const handlers: GestureHandlers = {
    tool: TOOLS[tool.kind],
    selected,
    onSelect: (ids, add) => select(wholeGroups(document, ids), add),
    onMove: acts.place,
    together: (id) => [id, ...(recordOf(document, 'group', id)?.cardIds ?? [])],
    onOpen: openForChange,
    onMenu: () =>
      requestAnimationFrame(() => container.current?.querySelector<HTMLElement>('[role=toolbar] button')?.focus()),
    onLift: (ids) => takersOf(document, ids),
    zoneLines: {
      lefts: template.zones.map(({ x }) => x),
      tops: template.zones.map((zone) => zone.y + headerOf(zone)),
      gap: GAP,
    },
    isLocked: (id) => recordOf(document, 'card', id)?.locked ?? false,
    onHeld: () => report('cards.move', new ApiError('card-locked')),
    onSpot: (at) => pointAt({ x: Math.round(at.x), y: Math.round(at.y) }),
    onWrite: (at) =>
      take({ kind: 'note', note: { kind: 'new', perspective, at: { x: Math.round(at.x), y: Math.round(at.y) } } }),
    onConnect: connect,
    onDot: (id, by) => recordOf(document, 'card', id) && void acts.changeDots(id, by),
  };
  const label = nl.praatplaat.label(recordsOf(document, 'card').length);
  return (
    <div ref={container} className={`desk__plate desk__plate--${tool.kind}`}>
      <PlateStage ref={plate} document={document} template={template} label={label} handlers={handlers} />
      {tool.kind !== 'note' && tool.kind !== 'connect' && <SelectionBar />}
      {tool.kind === 'connect' && <p className="desk__connecting">{linkHint[selected.size > 0 ? 'next' : 'first']}</p>}
      {searching && <SearchBar />}
      {tool.kind === 'note' && <NoteOnPlate note={tool.note} />}
    </div>
  );
}
