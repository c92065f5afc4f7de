import { ArrowLeft, ArrowRight, Play } from 'lucide-react';
import type { RunSheetBlock } from '../../../../core/domain/run-sheet.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';

const words = nl.runSheet;

interface RunSheetFootProps {
  readonly blocks: readonly RunSheetBlock[];
  readonly at: number | null;
  readonly go: (to: number | null) => unknown;
}

/** What comes after this block, and going there. */
export function RunSheetFoot({ blocks, at, go }: RunSheetFootProps) {
  const next = blocks[at === null ? 0 : at + 1];
  return (
    <footer className="page-foot">
      <p>
        {next ? words.after : words.ended}
        {next && <strong> {next.title}</strong>}
      </p>
      {at !== null && (
        <Button icon={ArrowLeft} onClick={() => void go(at === 0 ? null : at - 1)}>
          {words.previous}
        </Button>
      )}
      {next && (
        <Button
          kind="primary"
          icon={at === null ? Play : ArrowRight}
          iconLast={at !== null}
          onClick={() => void go(at === null ? 0 : at + 1)}
        >
          {at === null ? words.start : words.next}
        </Button>
      )}
    </footer>
  );
}
