import { useId, useMemo } from 'react';
import { SCAN_PERSPECTIVES } from '../../../../../core/domain/perspective.ts';
import { columnNames } from '../../../../../core/scan/edits/columns.ts';
import type { ImportQuestion } from '../../../../../core/scan/table/questions.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { BodyProps } from './body-props.ts';
import { Examples } from './Examples.tsx';
import { type Option, Options } from './Options.tsx';

/** A column with more different answers does not say who somebody is. */
const MOST_GROUPS = 20;

/** Who answered: all one group, or a column that says it. */
export function GroupOf({ question, draft, answer, onAnswer }: BodyProps<Extract<ImportQuestion, { kind: 'group' }>>) {
  const id = useId();
  const words = nl.scan.asks.kinds.group;
  const { columns } = draft.proposal;
  const names = useMemo(() => columnNames(columns, nl.scan.columns.unnamed), [columns]);
  const others = columns.flatMap(({ distinct, filled }, i) =>
    filled > 0 && distinct <= MOST_GROUPS && !question.columns.includes(i) ? [i] : [],
  );
  const options: Option[] = [
    ...question.columns.map((column) => ({
      answer: { kind: 'group' as const, column },
      label: words.column(names[column] ?? ''),
    })),
    ...SCAN_PERSPECTIVES.map((perspective) => ({
      answer: { kind: 'group' as const, perspective },
      label: words.all[perspective],
      hint: words.allHint[perspective],
    })),
  ];
  const chosen = answer?.kind === 'group' && 'column' in answer && others.includes(answer.column) ? answer.column : '';
  return (
    <>
      {question.columns.length > 0 && <Examples draft={draft} columns={question.columns} />}
      <Options options={options} answer={answer} onAnswer={onAnswer} />
      {others.length > 0 && (
        <p className="scan__ask-other">
          <label htmlFor={id}>{words.other}</label>
          <select
            id={id}
            className="field__input"
            value={chosen}
            onChange={(event) =>
              onAnswer(event.target.value === '' ? null : { kind: 'group', column: Number(event.target.value) })
            }
          >
            <option value="">{words.which}</option>
            {others.map((column) => (
              <option key={column} value={column}>
                {names[column]}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  );
}
