import { useId, useState } from 'react';
import { quadrantFindings } from '../../../../../core/scan/findings/chart-findings.ts';
import {
  groupsWithPriorities,
  priorities,
  type Whose,
} from '../../../../../core/scan/findings/importance-performance.ts';
import type { ScanResults } from '../../../../../core/scan/model/results.ts';
import { PriorityTable } from '../../../charts/tables/PriorityTable.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { ChartPart } from './ChartPart.tsx';

/** What people want improved against how it goes, for all groups together or for one. */
export function QuadrantPart({ results }: { readonly results: ScanResults }) {
  const groups = groupsWithPriorities(results);
  const options: readonly Whose[] = groups.length > 1 ? ['all', ...groups] : groups;
  const [chosen, setWhose] = useState<Whose>('all');
  const whose = options.includes(chosen) ? chosen : (options[0] ?? 'all');
  const points = results.improvementPoints;
  const known = points.filter(({ principle }) => principle !== null).length;
  const words = nl.results;
  const table = <PriorityTable priorities={priorities(results, whose)} subject={words.quadrant} />;
  return (
    <>
      <ChartPart
        title={words.quadrant}
        choice={{ show: 'quadrant', whose }}
        results={results}
        table={table}
        findings={quadrantFindings(results, whose)}
      >
        {options.length > 1 && <WhoseChoice options={options} whose={whose} onWhose={setWhose} />}
      </ChartPart>
      {known < points.length && <p>{words.knownPrinciples(known, points.length)}</p>}
      <p className="results-hint">{words.quadrantWhy}</p>
    </>
  );
}

interface WhoseChoiceProps {
  readonly options: readonly Whose[];
  readonly whose: Whose;
  readonly onWhose: (whose: Whose) => void;
}

function WhoseChoice({ options, whose, onWhose }: WhoseChoiceProps) {
  const name = useId();
  return (
    <fieldset className="results-filter">
      <legend className="visually-hidden">{nl.answers.who}</legend>
      {options.map((value) => (
        <label key={value} className="results-filter__choice">
          <input type="radio" name={name} checked={whose === value} onChange={() => onWhose(value)} />
          {value === 'all' ? nl.results.allGroups : nl.domain.perspective[value]}
        </label>
      ))}
    </fieldset>
  );
}
