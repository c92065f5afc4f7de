import { useMemo } from 'react';
import { actionsOfSession } from '../../../core/document/view.ts';
import { type StationView, stationViews, stepStation, tallestView, viewOf } from '../../../core/plate/stations.ts';
import { nl } from '../locale/nl/index.ts';
import { useRoomView, useTrajectory } from './trajectory.ts';

/** Where the room is in what can be stepped through, in words, and one step on or back. */
export interface RoomSteps {
  readonly now: string;
  readonly next: string;
  step(by: 1 | -1): void;
}

/** The steps of what is on the beamer: stations of the plate, or the actions that are read back. Null: no steps. */
export function useRoomSteps(): RoomSteps | null {
  const show = useTrajectory((state) => state.projector.choice.show);
  const stations = useStations();
  const actions = useReadBack();
  if (show === 'praatplaat') return stations;
  return show === 'readBack' ? actions : null;
}

function useStep(): RoomSteps['step'] {
  const direct = useTrajectory((state) => state.direct);
  return (by) => void direct({ do: 'step', by });
}

function useStations(): RoomSteps {
  const { station, look } = useTrajectory((state) => state.projector.stage);
  const { document, template } = useRoomView();
  const step = useStep();
  const views = useMemo(
    () => stationViews(document, template, tallestView(look.textSize)),
    [document, template, look.textSize],
  );
  const words = nl.control.stations;
  const name = (view: StationView | null) => {
    if (!view) return words.all;
    const text = words.at(view.zone + 1, template.zones.length, template.zones[view.zone]?.title ?? '');
    return view.parts > 1 ? `${text}, ${words.part(view.part + 1, view.parts)}` : text;
  };
  return {
    now: name(viewOf(views, station)),
    next: words.next(name(viewOf(views, stepStation(views, station, 1)))),
    step,
  };
}

function useReadBack(): RoomSteps {
  const choice = useTrajectory((state) => state.projector.choice);
  const { document } = useRoomView();
  const step = useStep();
  const words = nl.control.readBack;
  const actions = actionsOfSession(document);
  const last = Math.max(0, actions.length - 1);
  const at = choice.show === 'readBack' ? Math.min(choice.at, last) : 0;
  const next = actions[at + 1];
  return {
    now: actions.length > 0 ? `${words.count(at + 1, actions.length)}: ${actions[at]?.what}` : words.none,
    next: next ? nl.control.stations.next(next.what) : '',
    step,
  };
}
