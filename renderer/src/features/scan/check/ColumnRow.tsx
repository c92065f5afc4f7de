import { PRINCIPLE_NUMBERS, PRINCIPLES, PrincipleNumber } from '../../../../../core/domain/principles.ts';
import { ROLES, type RoleName, withPrinciple, withRole } from '../../../../../core/scan/edits/columns.ts';
import type { ColumnRole, ImportProposal, Mapping } from '../../../../../core/scan/table/mapping.ts';
import { nl } from '../../../locale/nl/index.ts';

/** A glance is enough; the group section shows all values of a column. */
const SHOWN_EXAMPLES = 3;

interface Props {
  readonly index: number;
  readonly name: string;
  readonly mapping: Mapping;
  readonly proposal: ImportProposal;
  readonly onChange: (mapping: Mapping) => void;
}

/** One column: its header, a few of its cells, and what it is. */
export function ColumnRow({ index, name, mapping, proposal, onChange }: Props) {
  const role = mapping.columns[index];
  const preview = proposal.columns[index];
  if (!role || !preview) return null;
  const shown = correctedText(role, name);
  return (
    <tr>
      <th scope="row">
        {name}
        {shown !== null && <small className="scan__file scan__shown-as">{nl.scan.columns.shownAs(shown)}</small>}
      </th>
      <td className="scan__examples">
        {role.role === 'personal' ? (
          <i>{nl.scan.columns.hidden}</i>
        ) : (
          <Examples texts={preview.examples.slice(0, SHOWN_EXAMPLES)} />
        )}
      </td>
      <td className="scan__roles">
        <select
          className="field__input"
          aria-label={nl.scan.columns.roleOf(name)}
          value={role.role}
          onChange={(event) => onChange(withRole(mapping, proposal, index, event.target.value as RoleName, name))}
        >
          {ROLES.map((option) => (
            <option key={option} value={option}>
              {nl.scan.columns.role[option]}
            </option>
          ))}
        </select>
        {'principle' in role && (
          <PrincipleSelect
            role={role}
            name={name}
            onChange={(principle) => onChange(withPrinciple(mapping, index, principle))}
          />
        )}
      </td>
    </tr>
  );
}

/** What people will read instead of the header; null when that is the header itself. */
function correctedText(role: ColumnRole, name: string): string | null {
  const text = 'text' in role ? role.text : 'question' in role ? role.question : name;
  return text === name || text.startsWith('#') ? null : text;
}

function Examples({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.slice(0, 3).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

interface PrincipleProps {
  readonly role: Extract<ColumnRole, { principle: unknown }>;
  readonly name: string;
  readonly onChange: (principle: PrincipleNumber | null) => void;
}

function PrincipleSelect({ role, name, onChange }: PrincipleProps) {
  return (
    <select
      className="field__input"
      aria-label={nl.scan.columns.principleOf(name)}
      title={role.principle ? PRINCIPLES[role.principle] : undefined}
      value={role.principle ?? ''}
      onChange={(event) => onChange(PrincipleNumber.safeParse(Number(event.target.value)).data ?? null)}
    >
      {PRINCIPLE_NUMBERS.map((number) => (
        <option key={number} value={number}>
          {nl.scan.columns.principleOption(number, PRINCIPLES[number])}
        </option>
      ))}
      <option value="">{nl.scan.columns.noPrinciple}</option>
    </select>
  );
}
