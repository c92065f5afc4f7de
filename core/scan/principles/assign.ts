import type { PrincipleNumber } from '../../domain/principles.ts';
import type { ColumnRole, Mapping } from '../table/mapping.ts';
import { textKey } from '../words/text-key.ts';

/** What people were asked or could choose, and the principle it belongs to; null when none is known, or it belongs to none. */
export interface PrincipleText {
  readonly text: string;
  readonly kind: 'statement' | 'improvementPoint';
  readonly principle: PrincipleNumber | null;
}

/** What was decided for a text, by its textKey. Null: it belongs to none. */
export type Decided = ReadonlyMap<string, PrincipleNumber | null>;

const hasPrinciple = (role: ColumnRole): role is Extract<ColumnRole, { principle: unknown }> => 'principle' in role;

/** Every text of a mapping that can belong to a principle, once, in the order of the file: statements first. */
export function principleTexts({ columns, list }: Mapping): readonly PrincipleText[] {
  const roles = columns.filter(hasPrinciple);
  const inLists = columns.some(({ role }) => role === 'improvementList') ? (list?.options ?? []) : [];
  const found = new Map<string, PrincipleText>();
  const add = (text: string, kind: PrincipleText['kind'], principle: PrincipleNumber | null) => {
    const key = textKey(text);
    if (!found.has(key)) found.set(key, { text, kind, principle });
  };
  for (const kind of ['statement', 'improvementPoint'] as const) {
    for (const { role, text, principle } of roles) if (role === kind) add(text, kind, principle);
  }
  for (const { text, title, principle } of inLists) add(title ?? text, 'improvementPoint', principle);
  return [...found.values()];
}

/** The mapping with what was decided, wherever a text stands in it. */
export function withDecided(mapping: Mapping, decided: Decided): Mapping {
  if (decided.size === 0) return mapping;
  const settled = (text: string, was: PrincipleNumber | null): PrincipleNumber | null => {
    const now = decided.get(textKey(text));
    return now === undefined ? was : now;
  };
  const { list } = mapping;
  return {
    ...mapping,
    columns: mapping.columns.map((role) =>
      hasPrinciple(role) ? { ...role, principle: settled(role.text, role.principle) } : role,
    ),
    list: list && {
      ...list,
      options: list.options.map((one) => ({ ...one, principle: settled(one.title ?? one.text, one.principle) })),
    },
  };
}
