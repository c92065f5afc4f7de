import { ArrowDown, ArrowUp, Check, Monitor, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { BLOCK_MINUTES, BlockPicture, type RunSheetBlock } from '../../../../core/domain/run-sheet.ts';
import { movedBlock } from '../../../../core/trajectory/run-sheet.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { WholeNumberField } from '../../kit/ui/WholeNumberField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.runSheet;

interface BlockRowProps {
  readonly block: RunSheetBlock;
  readonly blocks: readonly RunSheetBlock[];
  /** The minute of the day at which it begins. */
  readonly time: number | null;
  readonly state: 'done' | 'now' | 'toCome';
  /** So many minutes of it are left; null while that is not known. */
  readonly left: number | null;
  readonly onChange: (blocks: readonly RunSheetBlock[]) => unknown;
  readonly onRemove: () => void;
}

/** One block: when, what, what the beamer shows, how long; moved with Alt and an arrow, changed in its place. */
export function BlockRow({ block, blocks, time, state, left, onChange, onRemove }: BlockRowProps) {
  const { id, title, minutes } = block;
  const move = (by: 1 | -1) => void onChange(movedBlock(blocks, id, by));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    move(by);
  };
  const picture = usePictureWords(block);
  return (
    <li
      className={`run-sheet__block run-sheet__block--${state}`}
      aria-current={state === 'now' ? 'step' : undefined}
      onKeyDown={onKeyDown}
    >
      <span className="run-sheet__time">{time === null ? words.noTime : words.clock(time)}</span>
      <span className="run-sheet__mark">
        {state === 'done' && (
          <>
            <Check size={16} strokeWidth={3} aria-hidden="true" />
            <span className="visually-hidden">{words.done}</span>
          </>
        )}
      </span>
      <div className="run-sheet__body">
        <div className="run-sheet__line">
          <div className="run-sheet__what">
            {state === 'now' && <strong className="run-sheet__now">{words.now}</strong>}
            <h2>{title}</h2>
          </div>
          <span className="run-sheet__picture">
            <Monitor size={18} aria-hidden="true" />
            {picture}
          </span>
          <span className="run-sheet__minutes">{words.minutesShort(minutes)}</span>
          <Button kind="quiet" icon={ArrowUp} aria-label={words.up(title)} onClick={() => move(-1)} />
          <Button kind="quiet" icon={ArrowDown} aria-label={words.down(title)} onClick={() => move(1)} />
        </div>
        {state === 'now' && left !== null && (
          <div className="run-sheet__left">
            <progress max={minutes} value={minutes - left} aria-label={words.left(Math.ceil(left))} />
            <span>{words.left(Math.ceil(left))}</span>
          </div>
        )}
        <details className="run-sheet__more">
          <summary aria-label={words.changeOf(title)}>{words.change}</summary>
          <BlockFields
            block={block}
            onChange={(changed) => onChange(blocks.map((one) => (one.id === id ? changed : one)))}
          />
          <Button kind="quiet" icon={Trash2} aria-label={words.removeOf(title)} onClick={onRemove}>
            {words.remove}
          </Button>
        </details>
      </div>
    </li>
  );
}

/** What the beamer shows, in words; of a station its zone. */
function usePictureWords({ picture, zone = 0 }: RunSheetBlock): string {
  const zones = useTrajectory((state) => state.template.zones);
  const shown = zones[zone];
  return picture === 'station' && shown ? words.zone(zone + 1, shown.title) : words.pictures[picture];
}

interface BlockFieldsProps {
  readonly block: RunSheetBlock;
  readonly onChange: (block: RunSheetBlock) => unknown;
}

function BlockFields({ block, onChange }: BlockFieldsProps) {
  const zones = useTrajectory((state) => state.template.zones);
  const set = (changes: Partial<RunSheetBlock>) => onChange({ ...block, ...changes });
  return (
    <div className="run-sheet__fields">
      <DraftField label={words.fields.title} required value={block.title} onCommit={(title) => set({ title })} />
      <WholeNumberField
        label={words.fields.minutes}
        value={block.minutes}
        limits={BLOCK_MINUTES}
        onCommit={(minutes) => set({ minutes })}
      />
      <SelectField
        label={words.fields.picture}
        value={block.picture}
        options={BlockPicture.options.map((picture) => [picture, words.pictures[picture]])}
        onChange={(picture) => set({ picture })}
      />
      {block.picture === 'station' && (
        <SelectField
          label={words.fields.zone}
          value={`${block.zone ?? 0}`}
          options={zones.map(({ title }, i) => [`${i}`, words.zone(i + 1, title)])}
          onChange={(zone) => set({ zone: Number(zone) })}
        />
      )}
      <DraftField label={words.fields.steps} rows={3} value={block.steps} onCommit={(steps) => set({ steps })} />
      <DraftField label={words.fields.care} rows={2} value={block.care} onCommit={(care) => set({ care })} />
      <DraftField
        label={words.fields.material}
        rows={1}
        value={block.material}
        onCommit={(material) => set({ material })}
      />
    </div>
  );
}
