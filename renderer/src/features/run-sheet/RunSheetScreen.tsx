import { Plus, Printer } from 'lucide-react';
import { useRef } from 'react';
import { blockTimes, minutesOf, paceOf, type Repair, repairOf } from '../../../../core/trajectory/run-sheet.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useRunSheet } from '../../store/useRunSheet.ts';
import { BlockHow } from './BlockHow.tsx';
import { BlockRow } from './BlockRow.tsx';
import { PrintRunSheet } from './PrintRunSheet.tsx';
import { RunSheetFoot } from './RunSheetFoot.tsx';
import { useNow } from './useNow.ts';

const words = nl.runSheet;

/** The run sheet (draaiboek) of the open session: what comes when, how to lead it, and how the time goes. */
export function RunSheetScreen() {
  const sheet = useRunSheet();
  const { session, blocks, at, change } = sheet;
  const run = useTrajectory((state) => state.run);
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useNow();
  if (!session) return null;
  const times = blockTimes(blocks, session.begin);
  const end = times.at(-1) ?? null;
  const pace = paceOf(blocks, at, session.begin, now);
  const repair = repairOf(blocks, at, pace, session);
  const shorten = ({ id, minutes }: Repair) =>
    void change(blocks.map((block) => (block.id === id ? { ...block, minutes } : block)));
  const add = () => {
    const empty = { steps: '', care: '', material: '' };
    void change([...blocks, { id: newId(), title: words.newTitle, minutes: 10, picture: 'praatplaat', ...empty }]);
  };
  const remove = async (id: string) => {
    if (await change(blocks.filter((block) => block.id !== id))) heading.current?.focus();
  };
  return (
    <div className="run-sheet growing-fields">
      <header className="run-sheet__head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p className="run-sheet__soft">{words.intro}</p>
        </div>
        <div className="run-sheet__clock">
          <strong>{words.clock(now)}</strong>
          {end !== null && <span className="run-sheet__soft">{words.doneAt(end)}</span>}
        </div>
        {pace && (
          <div className={`run-sheet__pace run-sheet__pace--${pace.word}`}>
            <p role="status">{words.pace(pace)}</p>
            {repair && (
              <Button kind="quiet" onClick={() => shorten(repair)}>
                {words.repair(repair)}
              </Button>
            )}
          </div>
        )}
      </header>
      <div className="run-sheet__main">
        <div className="run-sheet__bar">
          <DraftField
            label={words.begin}
            type="time"
            value={session.begin ?? ''}
            onCommit={(begin) => run({ type: 'session.change', changes: { begin: begin || null } })}
          />
          <p className="run-sheet__soft">{words.total(minutesOf(blocks))}</p>
          <Button icon={Printer} onClick={() => window.print()}>
            {words.print}
          </Button>
        </div>
        {blocks.length === 0 && <p className="run-sheet__soft">{words.empty}</p>}
        <ol className="run-sheet__blocks">
          {blocks.map((block, i) => (
            <BlockRow
              key={block.id}
              block={block}
              blocks={blocks}
              time={times[i] ?? null}
              state={at === null || i > at ? 'toCome' : i === at ? 'now' : 'done'}
              left={pace && i === at ? pace.left : null}
              onChange={change}
              onRemove={() => void remove(block.id)}
            />
          ))}
        </ol>
        <p>
          <Button kind="quiet" icon={Plus} onClick={add}>
            {words.add}
          </Button>
        </p>
        <p className="run-sheet__soft">{words.moveHint}</p>
      </div>
      <BlockHow block={blocks[at ?? 0]} />
      <RunSheetFoot {...sheet} />
      <PrintRunSheet session={session} blocks={blocks} times={times} />
    </div>
  );
}
