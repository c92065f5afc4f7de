import { type SubmitEvent, useState } from 'react';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { documentThreshold, Threshold } from '../../../../core/scan/small-groups/thresholds.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useAnnounce } from './announcer.tsx';

/** From how many answers a group is shown: what that means, and the place to raise it. Closed until someone asks. */
export function SmallGroups({ results: { threshold } }: { readonly results: ScanResults }) {
  const words = nl.results.smallGroups;
  return (
    <details className="results-explanation results-small">
      <summary>{words.title(threshold)}</summary>
      <p>{words.why}</p>
      <p>{words.documents(documentThreshold(threshold))}</p>
      <ThresholdForm key={threshold} threshold={threshold} />
    </details>
  );
}

function ThresholdForm({ threshold }: { readonly threshold: number }) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const announce = useAnnounce();
  const [draft, setDraft] = useState(String(threshold));
  const words = nl.results.smallGroups;
  const wanted = Threshold.safeParse(draft.trim() === '' ? NaN : Number(draft));
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!wanted.success || wanted.data === threshold) return;
    const { data } = wanted;
    const change = () => api.call('scan.setThreshold', { trajectoryId, threshold: data });
    if (await attempt('scan.setThreshold', change)) announce(words.saved(data));
  };
  return (
    <form className="results-small__form" onSubmit={(event) => void save(event)}>
      <Field label={words.label} hint={words.hint}>
        {(ids) => (
          <input
            {...ids}
            className="field__input"
            inputMode="numeric"
            aria-invalid={!wanted.success}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        )}
      </Field>
      <Button submit aria-disabled={!wanted.success || wanted.data === threshold}>
        {words.save}
      </Button>
      <p role="status" className="results-export__failed">
        {wanted.success ? '' : words.wrong}
      </p>
    </form>
  );
}
