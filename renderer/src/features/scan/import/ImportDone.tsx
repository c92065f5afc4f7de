import { ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ScanResults } from '../../../../../core/scan/model/results.ts';
import type { ImportSummary } from '../../../../../core/scan/table/mapping.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { ScanFacts } from '../ScanFacts.tsx';
import { UndoImport } from './UndoImport.tsx';

interface Props {
  readonly summary: ImportSummary;
  /** Null until they came in after the import. */
  readonly results: ScanResults | null;
  readonly onResults: () => void;
  readonly onOther: () => void;
  readonly onUndone: () => void;
}

/** What was stored, and the way on. */
export function ImportDone({ summary, results, onResults, onOther, onUndone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="scan__done panel">
      <h2 ref={heading} tabIndex={-1}>
        {nl.scan.done.title}
      </h2>
      {results && <ScanFacts results={results} />}
      {summary.leftOut.length > 0 && <p>{nl.scan.done.leftOut(summary.leftOut.length)}</p>}
      <div className="scan__buttons">
        <Button kind="primary" icon={ArrowRight} onClick={onResults}>
          {nl.scan.done.results}
        </Button>
        <Button onClick={onOther}>{nl.scan.overview.other}</Button>
      </div>
      <UndoImport onUndone={onUndone} />
    </section>
  );
}
