import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { Draft } from './import-store.ts';
import type { ImportFlow } from './useImport.ts';

interface Props {
  readonly draft: Draft;
  readonly flow: ImportFlow;
}

/** Which sheet of a workbook holds the answers; only where there are several. */
export function SheetChoice({ draft, flow }: Props) {
  const { sheets, sheet } = draft.proposal;
  if (sheets.length < 2) return null;
  return (
    <Field label={nl.scan.check.sheet}>
      {(ids) => (
        <select
          {...ids}
          className="field__input"
          value={sheet ?? ''}
          onChange={(event) => flow.chooseSheet(event.target.value)}
        >
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
