import { ArrowDown, ArrowDownUp, ArrowUp } from 'lucide-react';
import { moveLabel, reverseScale, toNoScore } from '../../../../../core/scan/edits/scale.ts';
import { shownLabel } from '../../../../../core/scan/model/shown-labels.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Draft } from '../import/import-store.ts';
import type { ImportFlow } from '../import/useImport.ts';

interface Props {
  readonly draft: Draft;
  readonly flow: ImportFlow;
  /** Says aloud what moved. */
  readonly onSay: (text: string) => void;
}

/** The categories of the scale in order, with buttons to move each. */
export function ScaleLabels({ draft, flow, onSay }: Props) {
  const { mapping } = draft;
  const labels = mapping.scale?.labels ?? [];
  const move = (label: string, by: -1 | 1) => {
    flow.change(moveLabel(mapping, label, by));
    onSay(nl.scan.scale.moved(label, labels.indexOf(label) + by + 1, labels.length));
  };
  return (
    <div>
      <h3>{nl.scan.scale.labels}</h3>
      <p className="scan__file">{nl.scan.scale.text}</p>
      <ol className="scan__labels">
        {labels.map((label, index) => (
          <li key={label}>
            <span className="scan__label">
              {index + 1}. {nl.scan.scale.label(label, shownLabel(mapping.scale ?? {}, label))}{' '}
              {endName(index, labels.length)}
            </span>
            <Button
              kind="quiet"
              icon={ArrowUp}
              aria-disabled={index === 0}
              onClick={() => index > 0 && move(label, -1)}
              aria-label={nl.scan.scale.up(label)}
            />
            <Button
              kind="quiet"
              icon={ArrowDown}
              aria-disabled={index === labels.length - 1}
              onClick={() => index < labels.length - 1 && move(label, 1)}
              aria-label={nl.scan.scale.down(label)}
            />
            <Button
              kind="quiet"
              onClick={() => flow.change(toNoScore(mapping, label))}
              aria-label={nl.scan.scale.toNoScoreOf(label)}
            >
              {nl.scan.scale.toNoScore}
            </Button>
          </li>
        ))}
      </ol>
      <Button icon={ArrowDownUp} onClick={() => flow.change(reverseScale(mapping))}>
        {nl.scan.scale.reverse}
      </Button>
    </div>
  );
}

function endName(index: number, of: number) {
  if (index !== 0 && index !== of - 1) return null;
  return <small>({index === 0 ? nl.scan.scale.lowest : nl.scan.scale.highest})</small>;
}
