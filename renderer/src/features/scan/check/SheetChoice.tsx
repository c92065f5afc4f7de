import { SelectField } from '../../../kit/ui/SelectField.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Draft } from '../import/import-store.ts';
import type { ImportFlow } from '../import/useImport.ts';

interface Props {
  readonly draft: Draft;
  readonly flow: ImportFlow;
}

/** Which sheet of a workbook holds the answers; only where there are several. */
export function SheetChoice({ draft, flow }: Props) {
  const { sheets, sheet } = draft.proposal;
  if (sheets.length < 2) return null;
  return (
    <SelectField
      label={nl.scan.check.sheet}
      value={sheet ?? ''}
      options={sheets.map((name) => [name, name])}
      onChange={flow.chooseSheet}
    />
  );
}
