import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { WaveComparison, WaveRow } from '../../../../core/scan/waves/compare-waves.ts';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { Bars } from './Bars.tsx';

const words = nl.rescan;

/** Everything that was not chosen beforehand: two bars for each group, and no word. */
export function Rest({ comparison }: { readonly comparison: WaveComparison }) {
  const [all, setAll] = useState(false);
  const rows = all ? comparison.statements : comparison.principles;
  const subjects = [...Map.groupBy(rows, ({ subject }) => JSON.stringify(subject))];
  const statements = new Set(comparison.statements.map(({ subject }) => JSON.stringify(subject))).size;
  return (
    <section className="rescan__card rescan__rest" aria-labelledby="rescan-rest">
      <h2 id="rescan-rest">{words.rest}</h2>
      <p className="rescan__key">
        <PerspectiveSign perspective="residents" /> <PerspectiveSign perspective="frontline" />
        <span className="rescan__soft">{words.restKey}</span>
      </p>
      <ul>
        {subjects.map(([key, groups]) => (
          <Subject key={key} groups={groups} />
        ))}
      </ul>
      <Button kind="quiet" icon={all ? ChevronLeft : ChevronRight} iconLast={!all} onClick={() => setAll(!all)}>
        {all ? words.allPrinciples : words.allStatements(statements)}
      </Button>
    </section>
  );
}

function Subject({ groups }: { readonly groups: readonly WaveRow[] }) {
  const [first] = groups;
  if (!first) return null;
  const { subject } = first;
  const shown = groups.filter(({ shares }) => shares);
  return (
    <li className="rescan__rest-row">
      <span>
        {subject.of === 'principle' && <b className="rescan__number">{subject.principle}</b>}
        {softened(words.subject(subject))}
      </span>
      <span className="rescan__rest-bars">
        {shown.length === 0 && <span className="rescan__soft">{words.tooSmall}</span>}
        {shown.map(
          ({ shares, perspective }) =>
            shares && (
              <span key={perspective} title={titleOf(shares)}>
                <Bars shares={shares} perspective={perspective} height={9} />
                {subject.of === 'statement' && (
                  <span className="rescan__people" aria-hidden="true">
                    {titleOf(shares)}
                  </span>
                )}
              </span>
            ),
        )}
      </span>
    </li>
  );
}

const titleOf = ({ before, after }: NonNullable<WaveRow['shares']>): string =>
  [words.bar(words.whens.before, before.share, before.n), words.bar(words.whens.after, after.share, after.n)].join(
    ', ',
  );
