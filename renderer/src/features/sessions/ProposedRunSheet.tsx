import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { BLOCK_MINUTES, type RunSheetBlock } from '../../../../core/domain/run-sheet.ts';
import { blockTimes, minutesOf, movedBlock } from '../../../../core/trajectory/run-sheet.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId } from '../../store/trajectory.ts';

const words = nl.sessions;
const sheet = nl.runSheet;

interface Props {
  readonly blocks: readonly RunSheetBlock[];
  /** When the session begins; null while that is not known. */
  readonly begin: string | null;
  /** So many actions of before are open. */
  readonly open: number;
  readonly onChange: (blocks: readonly RunSheetBlock[]) => void;
}

/** The run sheet that comes with the kind, with the minutes and the order to change; the rest can be changed in the run sheet itself. */
export function ProposedRunSheet({ blocks, begin, open, onChange }: Props) {
  const times = blockTimes(blocks, begin);
  const clock = (at: number | null | undefined) => (at === null || at === undefined ? sheet.noTime : sheet.clock(at));
  const aboutOf = ({ picture }: RunSheetBlock) =>
    picture === 'lookBack' && open > 0 ? words.lookBackFirst(open) : sheet.pictures[picture];
  const addBlock = () => {
    const empty = { steps: '', care: '', material: '' };
    onChange([...blocks, { id: newId(), title: sheet.newTitle, minutes: 10, picture: 'praatplaat', ...empty }]);
  };
  return (
    <section className="session-new__sheet">
      <h2 className="session-new__step">
        <span className="session-new__number">3</span> {words.number.runSheet}
      </h2>
      <p className="sessions__soft">{words.runSheetAbout}</p>
      <ol className="session-new__blocks">
        {blocks.map((block, i) => (
          <Block
            key={block.id}
            block={block}
            time={clock(times[i])}
            about={aboutOf(block)}
            onMinutes={(minutes) => onChange(blocks.map((one) => (one === block ? { ...one, minutes } : one)))}
            onMove={(by) => onChange(movedBlock(blocks, block.id, by))}
          />
        ))}
        <li className="session-new__block session-new__block--ready">
          <span>{clock(times.at(-1))}</span>
          <strong>{words.ready}</strong>
          <strong>{sheet.minutesShort(minutesOf(blocks))}</strong>
        </li>
      </ol>
      <Button kind="quiet" icon={Plus} onClick={addBlock}>
        {sheet.add}
      </Button>
    </section>
  );
}

interface BlockProps {
  readonly block: RunSheetBlock;
  readonly time: string;
  readonly about: string;
  readonly onMinutes: (minutes: number) => void;
  readonly onMove: (by: 1 | -1) => void;
}

function Block({ block: { title, minutes }, time, about, onMinutes, onMove }: BlockProps) {
  const { lowest, highest } = BLOCK_MINUTES;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    // Enter in the minutes does not make the session.
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    if (!event.altKey || by === null) return;
    event.preventDefault();
    onMove(by);
  };
  const set = (text: string) => {
    const typed = Math.round(Number(text));
    if (typed >= lowest && typed <= highest) onMinutes(typed);
  };
  return (
    <li className="session-new__block" onKeyDown={onKeyDown}>
      <span>{time}</span>
      <div>
        <h3>{title}</h3>
        <p className="sessions__soft">{about}</p>
      </div>
      <input
        type="number"
        className="field__input"
        aria-label={words.minutesOf(title)}
        min={lowest}
        max={highest}
        defaultValue={minutes}
        onChange={(event) => set(event.target.value)}
        onBlur={(event) => {
          event.target.value = String(minutes);
        }}
      />
      <Button kind="quiet" icon={ArrowUp} aria-label={sheet.up(title)} onClick={() => onMove(-1)} />
      <Button kind="quiet" icon={ArrowDown} aria-label={sheet.down(title)} onClick={() => onMove(1)} />
    </li>
  );
}
