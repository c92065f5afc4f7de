import { useMemo } from 'react';
import { columnNames } from '../../../../../core/scan/edits/columns.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { Draft } from '../import/import-store.ts';

interface Props {
  readonly draft: Draft;
  readonly columns: readonly number[];
  /** An answer that stands out. */
  readonly marked?: string;
}

const MOST_COLUMNS = 3;
const MOST_ANSWERS = 6;

/** What people answered in a few of the columns that a question is about. */
export function Examples({ draft, columns, marked }: Props) {
  const { proposal } = draft;
  const names = useMemo(() => columnNames(proposal.columns, nl.scan.columns.unnamed), [proposal]);
  return (
    <div className="scan__ask-examples">
      <p className="scan__file">{nl.scan.asks.examples}</p>
      <dl>
        {columns.slice(0, MOST_COLUMNS).map((column) => (
          <div key={column}>
            <dt>{names[column]}</dt>
            <dd>
              {proposal.columns[column]?.examples.slice(0, MOST_ANSWERS).map((text) => (
                <span key={text} className={text === marked ? 'scan__ask-marked' : ''}>
                  {text}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
