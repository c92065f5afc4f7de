import { FileSpreadsheet, FileText } from 'lucide-react';
import type { Input } from '../../../../../core/contract/methods.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useSaving } from '../../../store/useSaving.ts';

type Format = Input<'results.export'>['format'];

/** Two quiet buttons that save the results for other programs, and what became of it in words. */
export function ExportButtons() {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const words = nl.exports;
  const make = (format: Format) => api.call('results.export', { trajectoryId, format });
  const { isBusy: busy, hasFailed, said, save } = useSaving(make, words.why);
  // Not `disabled`: the button keeps the focus of who just pressed it.
  return (
    <section className="results-export" aria-label={words.label}>
      <div className="results-export__buttons">
        <Button kind="quiet" icon={FileSpreadsheet} aria-disabled={busy} onClick={() => save('xlsx')}>
          {words.save.xlsx}
        </Button>
        <Button kind="quiet" icon={FileText} aria-disabled={busy} onClick={() => save('csv')}>
          {words.save.csv}
        </Button>
      </div>
      <p role="status" className={hasFailed ? 'results-export__failed' : 'results-export__words'}>
        {said}
      </p>
    </section>
  );
}
