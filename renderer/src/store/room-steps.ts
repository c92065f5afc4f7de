import { useMemo } from 'react';
import { actionsOfSession } from '../../../core/document/view.ts';
import { lookedAt, roomLookBack } from '../../../core/room-pages/look-back.ts';
import { lookBackPages } from '../../../core/room-pages/look-back-pages.ts';
import { isPaged, pageCount } from '../../../core/room-pages/page-count.ts';
import { readBackPages } from '../../../core/room-pages/read-back-pages.ts';
import { type StationView, stationViews, stepStation, viewOf } from '../../../core/room-pages/stations.ts';
import { actionsToLookBackAt } from '../../../core/trajectory/look-back.ts';
import { nl } from '../locale/nl/index.ts';
import { useRoomView, useTrajectory } from './trajectory.ts';

/** Where the room is in what can be stepped through, in words, and one step on or back. */
export interface RoomSteps {
  readonly now: string;
  readonly next: string;
  /** Whether nothing comes after this: the last page of the last station, or of the list. */
  readonly isLast: boolean;
  step(by: 1 | -1): void;
}

/** The steps of what is on the beamer: stations of the plate, or actions one by one. Null: no steps. */
export function useRoomSteps(): RoomSteps | null {
  const show = useTrajectory((state) => state.projector.choice.show);
  const stations = useStations();
  const actions = useReadBack();
  const pages = usePages();
  const lookBack = useLookBack();
  if (show === 'lookBack') return lookBack;
  if (show === 'praatplaat') return stations;
  return show === 'readBack' ? actions : pages;
}

function useStep(): RoomSteps['step'] {
  const direct = useTrajectory((state) => state.direct);
  return (by) => void direct({ do: 'step', by });
}

function useStations(): RoomSteps {
  const { station, look, width } = useTrajectory((state) => state.projector.stage);
  const { document, template } = useRoomView();
  const step = useStep();
  const views = useMemo(() => stationViews(document, template, { look, width }), [document, template, look, width]);
  const words = nl.control.stations;
  const name = (view: StationView | null) => {
    if (!view) return words.all;
    const text = words.at(view.zone + 1, template.zones.length, template.zones[view.zone]?.title ?? '');
    return view.parts > 1 ? `${text}, ${words.part(view.part + 1, view.parts)}` : text;
  };
  return {
    now: name(viewOf(views, station)),
    next: words.next(name(viewOf(views, stepStation(views, station, 1)))),
    isLast: station !== null && stepStation(views, station, 1) === null,
    step,
  };
}

function useReadBack(): RoomSteps {
  const choice = useTrajectory((state) => state.projector.choice);
  const { document } = useRoomView();
  const step = useStep();
  const words = nl.control.readBack;
  const { look, width } = useTrajectory((state) => state.projector.stage);
  const pages = useMemo(() => readBackPages(document, { look, width }), [document, look, width]);
  const actions = actionsOfSession(document);
  const at = choice.show === 'readBack' ? Math.min(choice.at, Math.max(0, pages.length - 1)) : 0;
  const [now, next] = [pages[at]?.action, pages[at + 1]?.action];
  const number = actions.findIndex(({ id }) => id === now?.id) + 1;
  return {
    now: now ? `${words.count(number, actions.length)}: ${now.what}` : words.none,
    next: next ? nl.control.stations.next(next.what) : '',
    isLast: !next,
    step,
  };
}

function useLookBack(): RoomSteps | null {
  const choice = useTrajectory((state) => state.projector.choice);
  const { page, look, width } = useTrajectory((state) => state.projector.stage);
  const whole = useTrajectory((state) => state.whole);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const step = useStep();
  const actions = useMemo(() => actionsToLookBackAt(whole, sessionId), [whole, sessionId]);
  if (choice.show !== 'lookBack' || actions.length === 0) return null;
  const at = lookedAt(actions, choice);
  const shown = roomLookBack(whole, sessionId, choice);
  const pages = shown ? lookBackPages(shown, { look, width }).length : 1;
  const words = nl.control.stations;
  const [now, next] = [actions[at], actions[at + 1]];
  const part = pages > 1 ? `, ${words.part(Math.min(page, pages - 1) + 1, pages)}` : '';
  const more = page + 1 < pages ? words.part(page + 2, pages) : next?.what;
  return {
    now: `${nl.lookBack.count(at + 1, actions.length)}${part}: ${now?.what ?? ''}`,
    next: more ? words.next(more) : '',
    isLast: !more,
    step,
  };
}

/** The pages of a list, when it has more than one. */
function usePages(): RoomSteps | null {
  const choice = useTrajectory((state) => state.projector.choice);
  const { page, look, width } = useTrajectory((state) => state.projector.stage);
  const { document, all, template } = useRoomView();
  const step = useStep();
  if (!isPaged(choice)) return null;
  const count = pageCount(choice.show === 'journey' ? all : document, template, choice, { look, width });
  if (count < 2) return null;
  const at = Math.min(page, count - 1);
  const words = nl.control.stations;
  return {
    now: words.page(at + 1, count),
    next: at + 1 < count ? words.next(words.page(at + 2, count)) : '',
    isLast: at + 1 >= count,
    step,
  };
}
