import { createPortal } from 'react-dom';
import type { SessionRecord } from '../../../../core/document/records.ts';
import type { RunSheetBlock } from '../../../../core/domain/run-sheet.ts';
import { minutesOf } from '../../../../core/trajectory/run-sheet.ts';
import { nl } from '../../locale/nl/index.ts';
import { dayInWords } from '../../locale/nl/words.ts';
import { stepsOf } from './steps-of.ts';

const words = nl.runSheet;

interface PrintRunSheetProps {
  readonly session: SessionRecord;
  readonly blocks: readonly RunSheetBlock[];
  readonly times: readonly (number | null)[];
}

/** The run sheet on paper: A4, a row for each block, with room to write when it was done. */
export function PrintRunSheet({ session, blocks, times }: PrintRunSheetProps) {
  const material = blocks.map((block) => block.material).filter((text) => text.trim() !== '');
  const end = times.at(-1) ?? null;
  return createPortal(
    <article className="on-paper run-sheet-page" aria-hidden="true">
      <p>{words.paper.kicker}</p>
      <h1>
        {[session.title || nl.sessions.kinds[session.sessionKind], session.date && dayInWords(session.date)]
          .filter(Boolean)
          .join(', ')}
      </h1>
      <p>{[session.place, words.total(minutesOf(blocks))].filter(Boolean).join(' · ')}</p>
      {material.length > 0 && (
        <p>
          <strong>{words.paper.bring}: </strong>
          {material.join('; ')}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th>{words.paper.time}</th>
            <th>{words.paper.block}</th>
            <th>{words.paper.how}</th>
            <th>{words.paper.done}</th>
          </tr>
        </thead>
        <tbody>
          {blocks.map((block, i) => (
            <tr key={block.id}>
              <td>
                <strong>{clockOf(times[i] ?? null)}</strong>
                <br />
                {words.minutesShort(block.minutes)}
              </td>
              <td>
                <strong>{block.title}</strong>
                <br />
                {words.pictures[block.picture]}
              </td>
              <td>
                {stepsOf(block).join(' ')} {block.care}
              </td>
              <td className="run-sheet-page__pen" />
            </tr>
          ))}
          <tr>
            <td>
              <strong>{clockOf(end)}</strong>
            </td>
            <td>{words.paper.end}</td>
            <td />
            <td />
          </tr>
        </tbody>
      </table>
      <h2>{words.paper.notes}</h2>
    </article>,
    document.body,
  );
}

const clockOf = (minute: number | null) => (minute === null ? words.noTime : words.clock(minute));
