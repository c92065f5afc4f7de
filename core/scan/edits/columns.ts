import type { ScanPerspective } from '../../domain/perspective.ts';
import type { PrincipleNumber } from '../../domain/principles.ts';
import { perspectiveOf, saysNobody } from '../recognise/group.ts';
import { readHeaders } from '../table/header.ts';
import {
  type ColumnPreview,
  ColumnRole,
  type GroupMapping,
  type ImportProposal,
  type Mapping,
} from '../table/mapping.ts';

export type RoleName = ColumnRole['role'];

/** All roles in the order in which they are offered. */
export const ROLES: readonly RoleName[] = ColumnRole.options.map((option) => option.shape.role.value);

/** Roles that only one column can have. */
const SINGLE_ROLES: readonly RoleName[] = ['group', 'completed'];

/** The readable names of columns: their headers without codes and shared questions, or their numbers. */
export function columnNames(columns: readonly ColumnPreview[], unnamed: (number: number) => string): string[] {
  const headers = readHeaders(columns.map(({ header }) => header));
  return headers.map(({ text }, index) => text || unnamed(index + 1));
}

function roleFor(
  name: RoleName,
  text: string,
  was: ColumnRole | undefined,
  proposed: ColumnRole | undefined,
): ColumnRole {
  if (proposed?.role === name) return proposed;
  const principle = was && 'principle' in was ? was.principle : null;
  if (name === 'statement' || name === 'improvementPoint') return { role: name, text, principle };
  if (name === 'openAnswer') return { role: name, question: text };
  if (name === 'personal') return { role: name, kind: 'name' };
  return { role: name };
}

/** The texts of a column that say who answered, as far as the preview shows them. */
function groupValues({ mapping, columns }: ImportProposal, index: number): GroupMapping {
  if (mapping.columns[index]?.role === 'group' && mapping.group?.kind === 'column') return mapping.group;
  const texts = columns[index]?.examples ?? [];
  const withGroup = (text: string) => ({
    text,
    perspective: perspectiveOf(text),
    ...(saysNobody(text) ? { unknown: true } : {}),
  });
  return { kind: 'column', values: texts.map(withGroup) };
}

/** Gives a column another role. Only one column can say who answered, and one who reached the end. */
export function withRole(
  mapping: Mapping,
  proposal: ImportProposal,
  index: number,
  name: RoleName,
  text: string,
): Mapping {
  const columns = mapping.columns.map((role, i): ColumnRole => {
    if (i === index) return roleFor(name, text, role, proposal.mapping.columns[i]);
    return SINGLE_ROLES.includes(name) && role.role === name ? { role: 'other' } : role;
  });
  return { ...mapping, columns, group: groupAfter(mapping, proposal, index, name), list: listAfter(mapping, name) };
}

function groupAfter(mapping: Mapping, proposal: ImportProposal, index: number, name: RoleName): Mapping['group'] {
  if (name === 'group') return groupValues(proposal, index);
  const wasGroup = mapping.columns[index]?.role === 'group' && mapping.group?.kind === 'column';
  return wasGroup ? null : mapping.group;
}

function listAfter({ list }: Mapping, name: RoleName): Mapping['list'] {
  return name === 'improvementList' && !list ? { separator: ';', options: [] } : list;
}

/** Gives a statement or an improvement point another principle. */
export function withPrinciple(mapping: Mapping, index: number, principle: PrincipleNumber | null): Mapping {
  const columns = mapping.columns.map((role, i) =>
    i === index && 'principle' in role ? { ...role, principle } : role,
  );
  return { ...mapping, columns };
}

/** Puts everybody in the file in one group, or (null) asks for a column again. */
export function withWholeFile(mapping: Mapping, perspective: ScanPerspective | null): Mapping {
  const columns = mapping.columns.map((role): ColumnRole => (role.role === 'group' ? { role: 'other' } : role));
  return { ...mapping, columns, group: perspective && { kind: 'whole-file', perspective } };
}

/** Says to which group a text of the group column belongs; null leaves those rows out. */
export function withGroupValue(mapping: Mapping, text: string, perspective: ScanPerspective | null): Mapping {
  if (mapping.group?.kind !== 'column') return mapping;
  const values = mapping.group.values.map((value) => (value.text === text ? { text, perspective } : value));
  return { ...mapping, group: { kind: 'column', values } };
}

/** Changes the options of a list cell; an option that stays keeps its principle. */
export function withOptions(mapping: Mapping, lines: string): Mapping {
  const known = new Map(mapping.list?.options.map((option) => [option.text, option]));
  const texts = new Set(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const options = [...texts].map((text) => known.get(text) ?? { text, principle: null });
  return { ...mapping, list: { separator: mapping.list?.separator ?? ';', options } };
}

/** Changes what stands between the options of a list cell. */
export function withSeparator(mapping: Mapping, separator: string): Mapping {
  return { ...mapping, list: { separator, options: mapping.list?.options ?? [] } };
}

/** What goes to the services: a scale that is no scale yet is left out, so that they say what is missing. */
export function sendable(mapping: Mapping): Mapping {
  return (mapping.scale?.labels.length ?? 0) < 2 ? { ...mapping, scale: null } : mapping;
}
