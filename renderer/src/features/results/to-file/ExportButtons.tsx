import { FileSpreadsheet, FileText } from 'lucide-react';
import { useState } from 'react';
import type { Delivery } from '../../../../../core/contract/delivery.ts';
import type { ErrorCode } from '../../../../../core/contract/errors.ts';
import type { Input } from '../../../../../core/contract/methods.ts';
import { download } from '../../../kit/download.ts';
import { codeOf } from '../../../kit/notices.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';

type Format = Input<'results.export'>['format'];
type Saving =
  | { readonly at: 'rest' | 'busy' }
  | { readonly at: 'done'; readonly delivery: Delivery }
  | { readonly at: 'failed'; readonly code: ErrorCode };

/** Two quiet buttons that save the results for other programs, and what became of it in words. */
export function ExportButtons() {
  const { saving, save } = useSaving();
  const words = nl.exports;
  const busy = saving.at === 'busy';
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
      <p role="status" className={saving.at === 'failed' ? 'results-export__failed' : 'results-export__words'}>
        {sentenceOf(saving)}
      </p>
    </section>
  );
}

function useSaving() {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [saving, setSaving] = useState<Saving>({ at: 'rest' });
  const save = async (format: Format) => {
    if (saving.at === 'busy') return;
    setSaving({ at: 'busy' });
    try {
      const delivery = await api.call('results.export', { trajectoryId, format });
      if (delivery.kind === 'download') download(delivery.url);
      setSaving({ at: 'done', delivery });
    } catch (error) {
      setSaving({ at: 'failed', code: codeOf(error) });
    }
  };
  return { saving, save: (format: Format) => void save(format) };
}

function sentenceOf(saving: Saving): string {
  const words = nl.exports;
  switch (saving.at) {
    case 'rest':
      return words.why;
    case 'busy':
      return words.busy;
    case 'failed':
      return nl.errors[saving.code];
    case 'done':
      return saving.delivery.kind === 'saved'
        ? words.result.saved(saving.delivery.path)
        : words.result[saving.delivery.kind];
  }
}
