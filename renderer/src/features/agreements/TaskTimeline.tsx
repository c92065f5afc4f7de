import { useMemo } from 'react';
import { recordsOf } from '../../../../core/document/document.ts';
import type { ImprovementTaskRecord } from '../../../../core/document/records.ts';
import { type TimelineCell, taskTimeline } from '../../../../core/trajectory/look-back.ts';
import { nl } from '../../locale/nl/index.ts';
import { StatusSign } from '../../plate/drawing/StatusSign.tsx';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.lookBack.timeline;

interface Props {
  readonly task: ImprovementTaskRecord;
  /** What the task is called. */
  readonly name: string;
}

/** The actions of an improvement task over the sessions, from left to right. Not there until something was heard of one. */
export function TaskTimeline({ task, name }: Props) {
  const whole = useTrajectory((state) => state.whole);
  const { sessions, rows } = useMemo(() => taskTimeline(whole, task.id), [whole, task.id]);
  const all = useMemo(() => recordsOf(whole, 'session'), [whole]);
  if (!rows.some(({ cells }) => cells.some((cell) => cell?.kind === 'heard'))) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="agreements__timeline" tabIndex={0} aria-label={words.label(name)}>
      <table>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.action}</th>
            {sessions.map(({ id, date }) => (
              <th key={id} scope="col">
                {date ? nl.lookBack.day(date) : nl.sessions.nameOf(all, id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ action, cells }) => (
            <tr key={action.id}>
              <th scope="row">{action.what}</th>
              {cells.map((cell, i) => (
                <td key={sessions[i]?.id ?? i}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A sign and its word; where nothing was asked a word for who listens. */
function Cell({ cell }: { readonly cell: TimelineCell }) {
  if (cell?.kind === 'heard') {
    return (
      <span className="agreements__stop">
        <StatusSign status={cell.status} size={24} />
        {nl.lookBack.statuses[cell.status]}
      </span>
    );
  }
  if (cell?.kind === 'made') return <span className="agreements__stop agreements__stop--made">{words.made}</span>;
  return <span className="visually-hidden">{words.nothing}</span>;
}
