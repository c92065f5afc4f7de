import type { MarkResult } from '../../../../../core/scan/model/results.ts';
import { meanOf } from '../../../../../core/scan/results/mean.ts';
import { reachOf } from '../../../../../core/scan/results/reach.ts';
import { nl } from '../../../locale/nl/index.ts';
import { StatementCharts } from './StatementCharts.tsx';

/** Report marks: how often each was given, and the mean for each group. */
export function Marks({ marks }: { readonly marks: readonly MarkResult[] }) {
  return (
    <section>
      <h2>{nl.results.marks}</h2>
      {marks.map((mark) => {
        const statement = { ...mark, principle: null };
        const means = mark.groups.flatMap((group) => {
          const mean = group.shown ? meanOf(group.counts, mark.scale) : null;
          return mean === null ? [] : [nl.results.markMean(nl.domain.perspective[group.perspective], mean)];
        });
        return (
          <div key={mark.id}>
            <StatementCharts
              statements={[statement]}
              rows={new Map()}
              scale={mark.scale}
              reach={reachOf([statement])}
            />
            <p>{means.join(' · ')}</p>
          </div>
        );
      })}
    </section>
  );
}
