import { SCAN_PERSPECTIVES, ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { withGroupValue } from '../../../../../core/scan/edits/columns.ts';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Draft } from '../import/import-store.ts';
import type { ImportFlow } from '../import/useImport.ts';

/** The value of a text of which nobody said yet to which group it belongs. */
const UNKNOWN = '?';

interface Props {
  readonly draft: Draft;
  readonly flow: ImportFlow;
  readonly column: number;
}

/** Each text of the group column with the group that it belongs to. */
export function GroupValues({ draft, flow, column }: Props) {
  const { mapping, proposal } = draft;
  const values = mapping.group?.kind === 'column' ? mapping.group.values : [];
  const unseen = (proposal.columns[column]?.distinct ?? 0) - values.filter(({ text }) => text.trim() !== '').length;
  return (
    <div className="scan__values">
      {values.map(({ text, perspective, unknown }) => (
        <Field key={text} label={nl.scan.group.belongsTo(text.trim() || nl.scan.group.blank)}>
          {(ids) => (
            <select
              {...ids}
              className="field__input scan__select"
              value={perspective ?? (unknown ? UNKNOWN : '')}
              onChange={(event) =>
                flow.change(withGroupValue(mapping, text, ScanPerspective.safeParse(event.target.value).data ?? null))
              }
            >
              {unknown && (
                <option value={UNKNOWN} disabled>
                  {nl.scan.group.chooseGroup}
                </option>
              )}
              {SCAN_PERSPECTIVES.map((option) => (
                <option key={option} value={option}>
                  {nl.domain.perspective[option]}
                </option>
              ))}
              <option value="">{nl.scan.group.leaveOut}</option>
            </select>
          )}
        </Field>
      ))}
      {unseen > 0 && <p className="scan__warning">{nl.scan.group.unseen(unseen)}</p>}
    </div>
  );
}
