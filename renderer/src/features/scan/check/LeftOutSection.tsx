import type { PersonalKind } from '../../../../../core/scan/table/mapping.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { Draft } from '../import/import-store.ts';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

const MOST_SHOWN = 60;

interface LeftOutColumn {
  readonly index: number;
  readonly header: string;
  readonly personal: boolean;
  /** What kind of personal data; null when a person, not the program, chose to leave it out. */
  readonly kind: PersonalKind | null;
}

/** The columns that are not stored, and why. */
export function LeftOutSection({ draft }: SectionProps) {
  const columns = leftOut(draft);
  const personal = columns.filter((column) => column.personal).length;
  const glance = nl.scan.leftOut.glance(personal, columns.length - personal) || nl.scan.leftOut.none;
  return (
    <Section name="leftOut" title={nl.scan.leftOut.title} glance={glance} readOnly>
      <p>{columns.length > 0 ? nl.scan.leftOut.text : nl.scan.leftOut.none}</p>
      <ul className="scan__left-out">
        {columns.slice(0, MOST_SHOWN).map(({ index, header, personal, kind }) => (
          <li key={index}>
            <strong>{header || nl.scan.columns.unnamed(index + 1)}</strong>
            <span>{personal ? nl.scan.leftOut.personal(kind) : nl.scan.leftOut.other}</span>
          </li>
        ))}
      </ul>
      {columns.length > MOST_SHOWN && <p>{nl.scan.leftOut.more(columns.length - MOST_SHOWN)}</p>}
      <p className="scan__warning">{nl.scan.leftOut.openAnswers}</p>
    </Section>
  );
}

function leftOut({ mapping, proposal }: Draft): readonly LeftOutColumn[] {
  return mapping.columns.flatMap((role, index): LeftOutColumn[] => {
    if (role.role !== 'personal' && role.role !== 'other') return [];
    const personal = role.role === 'personal';
    const byProgram = proposal.mapping.columns[index]?.role === 'personal';
    const header = proposal.columns[index]?.header ?? '';
    return [{ index, header, personal, kind: role.role === 'personal' && byProgram ? role.kind : null }];
  });
}
