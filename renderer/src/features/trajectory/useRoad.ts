import { useMemo } from 'react';
import { recordsOf } from '../../../../core/document/document.ts';
import type { SessionRecord } from '../../../../core/document/records.ts';
import { placeIn } from '../../../../core/document/view.ts';
import { dayOf } from '../../../../core/domain/dutch-date.ts';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { nextStop, type Stop, stopsOf } from '../../../../core/trajectory/stops.ts';
import type { Step } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.trajectory;

/** A stop as the road shows it. */
export interface ShownStop {
  readonly key: string;
  readonly state: Stop['state'];
  readonly name: string;
  /** Its day in words; null while it has none. */
  readonly day: string | null;
  /** One soft line under it. */
  readonly about: string;
  readonly onOpen: () => void;
}

/** What comes next, with the one button that leads to it. */
export interface NextUp {
  /** The stop that it is about; -1 when everything is past. */
  readonly at: number;
  readonly when: string;
  readonly title: string;
  readonly facts: string;
  readonly button: string;
  readonly onGo: () => void;
}

/** The road of the open trajectory; `plan` asks for a new session. */
export function useRoad(onGoTo: (step: Step) => void, plan: () => void) {
  const whole = useTrajectory((state) => state.whole);
  const scans = useTrajectory((state) => state.scans);
  const shownScan = useTrajectory((state) => state.scanId);
  const respondents = useTrajectory((state) => respondentsIn(state.results));
  const goTo = useTrajectory((state) => state.goTo);
  const today = dayOf(new Date());
  const stops = useMemo(() => stopsOf(whole, scans, today), [whole, scans, today]);
  const open = async (sessionId: string) => {
    const place = placeIn(whole, sessionId);
    if (place && (await goTo(place))) onGoTo('praatplaat');
  };
  const shown = stops.map((stop) => (stop.of === 'scan' ? ofScan(stop) : ofSession(stop)));
  const next = nextStop(stops);
  return { stops: shown, next: next ? upNext(next) : afterLast() };

  function ofScan({ id, day, state }: Extract<Stop, { of: 'scan' }>): ShownStop {
    const onOpen = () => onGoTo(id === null ? 'scan' : 'results');
    const about = id !== null && id === shownScan && respondents ? words.answers(respondents) : '';
    const name = id === null ? words.scanCome : words.scan;
    return { key: id ?? 'scan', state, day: day && words.shortDay(day), name, about, onOpen };
  }

  function ofSession({ session, day, state }: Extract<Stop, { of: 'session' }>): ShownStop {
    const { id } = session;
    const agreed = recordsOf(whole, 'action').filter(({ sessionId }) => sessionId === id).length;
    const about = agreed > 0 ? words.agreed(agreed) : state === 'done' ? words.past : words.planned;
    return {
      key: id,
      state,
      day: day ? words.shortDay(day) : words.noDay,
      name: nameOf(session),
      about,
      onOpen: () => void open(id),
    };
  }

  function upNext(stop: Stop): NextUp {
    const at = stops.indexOf(stop);
    const { name: title = '', onOpen: onGo = plan } = shown[at] ?? {};
    if (stop.of === 'scan') {
      return { at, when: words.next(null, today), title, facts: words.lead.scan, button: words.toScan, onGo };
    }
    const { id, sessionKind, place, date, title: own } = stop.session;
    const kind = own.trim() ? sessionKind : null;
    const participants = recordsOf(whole, 'participant').filter(({ sessionId }) => sessionId === id).length;
    const facts = words.nextFacts({ kind, place, participants });
    return { at, when: words.next(date, today), title, facts, button: words.toSession, onGo };
  }

  function afterLast(): NextUp {
    const { planNext: button, lead } = words;
    return { at: -1, when: words.next(null, today), title: words.newSession, facts: lead.plan, button, onGo: plan };
  }
}

/** Its title, or else its kind: its day stands below it. */
const nameOf = ({ title, sessionKind }: SessionRecord): string => title.trim() || nl.sessions.kinds[sessionKind];

/** How many people filled in the scan; null where a group is too small to be told. */
function respondentsIn(results: ScanResults | null): number | null {
  const counts = results?.groups.map((group) => group.respondents) ?? [];
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
