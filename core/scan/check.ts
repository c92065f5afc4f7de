import { SCAN_PERSPECTIVES } from '../domain/perspective.ts';
import { categorizer } from './categories.ts';
import type { ColumnRole, ImportSummary, Mapping, MappingProblem, Table } from './mapping.ts';
import { countWithoutGroup } from './respondents.ts';
import type { Scan } from './scan.ts';
import { cleanText } from './text-key.ts';
import { toScan } from './to-scan.ts';

const has = (mapping: Mapping, role: ColumnRole['role']) => mapping.columns.some((column) => column.role === role);

function lacksGroup({ columns, group }: Mapping): boolean {
  if (group === null) return true;
  if (group.kind === 'whole-file') return false;
  const named = group.values.some(({ perspective }) => perspective !== null);
  return !named || !columns.some(({ role }) => role === 'group');
}

/** Why this mapping cannot be used for this file yet; null when it can. */
export function mappingProblem(table: Table, mapping: Mapping): MappingProblem | null {
  if (mapping.columns.length !== table.headers.length) return 'columns-differ';
  if (lacksGroup(mapping)) return 'no-group';
  const answers = ['statement', 'improvementPoint', 'improvementList', 'openAnswer'] as const;
  if (!answers.some((role) => has(mapping, role))) return 'no-answers';
  if (has(mapping, 'statement') && mapping.scale === null) return 'no-scale';
  if (has(mapping, 'improvementList') && !mapping.list?.options.length) return 'no-options';
  return null;
}

function unknownAnswers(scan: Scan): ImportSummary['unknownAnswers'] {
  const categoryOf = categorizer(scan.scale);
  const counts = new Map<string, number>();
  for (const cell of scan.statements.flatMap(({ cells }) => cells)) {
    if (categoryOf(cell) === 'unknown') counts.set(cell.trim(), (counts.get(cell.trim()) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text, count]) => ({ text, count }));
}

function groupSizes({ respondents }: Scan): ImportSummary['groups'] {
  return SCAN_PERSPECTIVES.flatMap((perspective) => {
    const group = respondents.filter((respondent) => respondent.perspective === perspective);
    const abandoned = group.filter(({ completed }) => !completed).length;
    return group.length === 0 ? [] : [{ perspective, respondents: group.length, abandoned }];
  });
}

function leftOut(table: Table, mapping: Mapping): ImportSummary['leftOut'] {
  return mapping.columns.flatMap(({ role }, i) =>
    role === 'personal' || role === 'other' ? [{ header: cleanText(table.headers[i] ?? ''), why: role }] : [],
  );
}

/** What an import with this mapping would store. Statements and open answers count where somebody filled them in. */
export function summarize(table: Table, mapping: Mapping): ImportSummary {
  const scan = toScan(table, mapping, true);
  const openCells = scan.openQuestions.flatMap(({ cells }) => cells);
  return {
    groups: groupSizes(scan),
    withoutGroup: countWithoutGroup(table, mapping),
    statements: scan.statements.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).length,
    improvementPoints: scan.improvementPoints.length,
    openAnswers: openCells.filter((cell) => cell.trim() !== '').length,
    leftOut: leftOut(table, mapping),
    unknownAnswers: unknownAnswers(scan),
  };
}
