import { useMemo, useState } from 'react';
import { columnNames, ROLES } from '../../../../../core/scan/edits/columns.ts';
import type { ImportProposal, Mapping } from '../../../../../core/scan/table/mapping.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { ColumnRow } from './ColumnRow.tsx';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

const PAGE = 40;

/** Every column of the file with what it is; a page at a time, because a file can have two thousand. */
export function ColumnsSection({ draft, flow, problem }: SectionProps) {
  const { mapping, proposal } = draft;
  const withoutPrinciple = mapping.columns.filter((role) => role.role === 'statement' && !role.principle).length;
  return (
    <Section name="columns" title={nl.scan.columns.title} glance={glanceOf(mapping)} problem={problem}>
      {withoutPrinciple > 0 && <p className="scan__warning">{nl.scan.columns.withoutPrinciple(withoutPrinciple)}</p>}
      <ColumnTable mapping={mapping} proposal={proposal} onChange={flow.change} />
    </Section>
  );
}

interface TableProps {
  readonly mapping: Mapping;
  readonly proposal: ImportProposal;
  readonly onChange: (mapping: Mapping) => void;
}

function ColumnTable({ mapping, proposal, onChange }: TableProps) {
  const [filter, setFilter] = useState<readonly number[] | null>(null);
  const [shown, setShown] = useState(PAGE);
  const names = useMemo(() => columnNames(proposal.columns, nl.scan.columns.unnamed), [proposal]);
  const indexes = filter ?? mapping.columns.map((_, index) => index);
  const choose = (value: string) => {
    setFilter(value === '' ? null : indexesOf(mapping, value));
    setShown(PAGE);
  };
  const more = Math.min(PAGE, indexes.length - shown);
  return (
    <>
      <RoleFilter mapping={mapping} onChoose={choose} />
      <div className="scan__table-wrap">
        <table className="table scan__table">
          <thead>
            <tr>
              <th scope="col">{nl.scan.columns.header}</th>
              <th scope="col">{nl.scan.columns.examples}</th>
              <th scope="col">{nl.scan.columns.roleTitle}</th>
            </tr>
          </thead>
          <tbody>
            {indexes.slice(0, shown).map((index) => (
              <ColumnRow
                key={index}
                index={index}
                name={names[index] ?? ''}
                mapping={mapping}
                proposal={proposal}
                onChange={onChange}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <Button onClick={() => setShown(shown + PAGE)}>{nl.scan.columns.more(more)}</Button>}
      <p className="scan__file" role="status">
        {nl.scan.columns.shown(Math.min(shown, indexes.length), indexes.length)}
      </p>
    </>
  );
}

function RoleFilter({ mapping, onChoose }: { readonly mapping: Mapping; readonly onChoose: (role: string) => void }) {
  return (
    <Field label={nl.scan.columns.filter}>
      {(ids) => (
        <select {...ids} className="field__input scan__select" onChange={(event) => onChoose(event.target.value)}>
          <option value="">{nl.scan.columns.all(mapping.columns.length)}</option>
          {ROLES.map((role) => ({ role, count: indexesOf(mapping, role).length }))
            .filter(({ count }) => count > 0)
            .map(({ role, count }) => (
              <option key={role} value={role}>
                {nl.scan.columns.only(nl.scan.columns.role[role], count)}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}

function indexesOf(mapping: Mapping, role: string): readonly number[] {
  return mapping.columns.flatMap((column, index) => (column.role === role ? [index] : []));
}

function glanceOf(mapping: Mapping): string {
  const counts = nl.scan.columns.roleCount;
  const parts = ROLES.flatMap((role) => {
    const count = indexesOf(mapping, role).length;
    return count > 0 && role in counts ? [counts[role as keyof typeof counts](count)] : [];
  });
  return parts.join(', ') || nl.scan.columns.nothing;
}
