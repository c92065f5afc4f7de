import { useState } from 'react';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { attempt } from '../../kit/notices.ts';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useAnnounce } from './announcer.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { SmallGroups } from './SmallGroups.tsx';

/** Who answered, which group is too small to show, and whether abandoned scans count. */
export function ResultsHeader({ results }: { readonly results: ScanResults }) {
  const { groups, threshold, hasWaiting } = results;
  const words = nl.results;
  const shown = groups.flatMap(({ perspective, respondents }) =>
    respondents === null ? [] : [{ perspective, count: respondents }],
  );
  const unsaid = groups.flatMap(({ perspective, respondents, abandoned }) =>
    respondents !== null && abandoned === null ? [perspective] : [],
  );
  return (
    <header className="results-header">
      <div>
        <h1>{words.title}</h1>
        <p>{words.answered(shown)}</p>
        {groups
          .filter(({ respondents }) => respondents === null)
          .map(({ perspective }) => (
            <p key={perspective} className="results-toosmall">
              {words.tooSmall(perspective, threshold)}
            </p>
          ))}
        {unsaid.length > 0 && <p className="results-toosmall">{words.abandonedHidden(unsaid)}</p>}
        {hasWaiting && <p className="results-toosmall">{words.waiting}</p>}
        <SmallGroups results={results} />
      </div>
      <div className="results-header__side">
        <ExportButtons />
        <AbandonedSwitch results={results} />
      </div>
    </header>
  );
}

function AbandonedSwitch({ results: { groups, includeAbandoned } }: { readonly results: ScanResults }) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const words = nl.results;
  const abandoned = groups.flatMap(({ perspective, abandoned: count }) => (count ? [{ perspective, count }] : []));
  if (abandoned.length === 0) return null;
  const change = async (include: boolean) => {
    if (busy) return;
    setBusy(true);
    const done = await attempt('scan.includeAbandoned', () =>
      api.call('scan.includeAbandoned', { trajectoryId, include }),
    );
    if (done) announce(include ? words.abandonedCount : words.abandonedDoNotCount);
    setBusy(false);
  };
  return (
    <label className="results-switch">
      <input type="checkbox" checked={includeAbandoned} onChange={(event) => void change(event.target.checked)} />
      <span>
        {words.includeAbandoned}
        <span className="results-switch__hint">{words.abandoned(abandoned)}</span>
      </span>
    </label>
  );
}
