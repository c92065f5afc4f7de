import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { attempt } from '../../kit/notices.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Menu } from '../../kit/ui/Menu.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useAnnounce } from './announcer.tsx';
import { SmallGroups } from './SmallGroups.tsx';
import { ExportButtons } from './to-file/ExportButtons.tsx';

interface ResultsHeaderProps {
  readonly results: ScanResults;
  readonly onGoTo: (step: Step) => void;
}

/** Who answered, in one line; saving, settings and what they mean are behind a button. The next step is in sight. */
export function ResultsHeader({ results, onGoTo }: ResultsHeaderProps) {
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
      <div className="results-header__words">
        <h1>{words.title}</h1>
        <p>{words.answered(shown)}</p>
        {groups
          .filter(({ respondents }) => respondents === null)
          .map(({ perspective }) => (
            <p key={perspective} className="results-toosmall">
              {words.tooSmall(perspective, threshold)}
            </p>
          ))}
        {hasWaiting && <p className="results-toosmall">{words.waiting}</p>}
      </div>
      <div className="results-header__side">
        <Menu label={words.more} kind="plain" wide>
          <div className="results-header__more" data-stays>
            <ExportButtons />
            <hr className="menu__rule" />
            <AbandonedSwitch results={results} />
            {unsaid.length > 0 && <p className="results-toosmall">{words.abandonedHidden(unsaid)}</p>}
            <SmallGroups results={results} />
          </div>
        </Menu>
        <Button icon={ArrowRight} iconLast onClick={() => onGoTo('praatplaat')}>
          {words.goToPlate}
        </Button>
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
