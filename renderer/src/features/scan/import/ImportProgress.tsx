import { useEffect, useState } from 'react';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';

/** How far the import is; it is all or nothing, so there is nothing to do here. */
export function ImportProgress() {
  const api = useApi();
  const [percent, setPercent] = useState(0);
  useEffect(
    () =>
      api.onEvent((event) => {
        if (event.type === 'import.progress') setPercent(event.of > 0 ? Math.round((100 * event.done) / event.of) : 0);
      }),
    [api],
  );
  return (
    <div className="scan__progress">
      <p role="status">{nl.scan.progress.busy}</p>
      <progress max={100} value={percent} aria-label={nl.scan.progress.busy} />
      <p>{nl.scan.progress.percent(percent)}</p>
    </div>
  );
}
