import type { ScanPerspective } from '../../domain/perspective.ts';
import { categorizer } from '../model/categories.ts';
import { countCells } from '../model/cells.ts';
import type { CodedColumn, CodedScan } from '../model/coded-scan.ts';
import type { ColumnRole, ImportSummary, Mapping, MappingProblem, Table } from '../table/mapping.ts';
import { valuesOf } from '../table/profile.ts';
import { cleanText } from '../words/text-key.ts';
import type { Respondents } from './respondents.ts';

/** Spelled out, because the thread that reads files starts quicker without zod. */
const GROUPS: readonly ScanPerspective[] = ['residents', 'frontline'];

const has = (mapping: Mapping, role: ColumnRole['role']) => mapping.columns.some((column) => column.role === role);

function lacksGroup({ columns, group }: Mapping): boolean {
  if (group === null) return true;
  if (group.kind === 'whole-file') return false;
  const named = group.values.some(({ perspective }) => perspective !== null);
  const isOpen = group.values.some(({ perspective, unknown }) => perspective === null && unknown);
  return !named || isOpen || !columns.some(({ role }) => role === 'group');
}

/** Why this mapping cannot be used for this file yet; null when it can. */
export function mappingProblem(table: Table, mapping: Mapping): MappingProblem | null {
  if (mapping.columns.length !== table.headers.length) return 'columns-differ';
  const answers = ['statement', 'improvementPoint', 'improvementList', 'openAnswer'] as const;
  if (!answers.some((role) => has(mapping, role))) return 'no-answers';
  if (lacksGroup(mapping)) return 'no-group';
  if (has(mapping, 'statement') && mapping.scale === null) return 'no-scale';
  if (has(mapping, 'statement') && mapping.directionGuessed) return 'direction-guessed';
  if (mapping.asks && mapping.asks.length > 0) return 'unanswered';
  if (has(mapping, 'improvementList') && !mapping.list?.options.length) return 'no-options';
  return null;
}

/** How often each answer that is in no category was given to statements. */
function unknownAnswers({ scale, columns }: CodedScan): ImportSummary['unknownAnswers'] {
  const unknown = new Map<string, number>();
  for (const { kind, cells, scale: own = scale } of columns) {
    if (kind !== 'statement') continue;
    const categoryOf = categorizer(own);
    const counts = countCells(cells);
    for (const [i, text] of cells.texts.entries()) {
      if (categoryOf(text) !== 'unknown') continue;
      unknown.set(text.trim(), (unknown.get(text.trim()) ?? 0) + (counts[i] ?? 0));
    }
  }
  return [...unknown].sort((a, b) => b[1] - a[1]).map(([text, count]) => ({ text, count }));
}

function groupSizes({ perspectives, completed }: Respondents): ImportSummary['groups'] {
  return GROUPS.flatMap((perspective) => {
    let respondents = 0;
    let abandoned = 0;
    for (const [i, one] of perspectives.entries()) {
      if (one !== perspective) continue;
      respondents++;
      if (!completed[i]) abandoned++;
    }
    return respondents === 0 ? [] : [{ perspective, respondents, abandoned }];
  });
}

const filledCells = ({ cells }: CodedColumn): number => valuesOf(cells).filled;

function leftOut(table: Table, mapping: Mapping): ImportSummary['leftOut'] {
  return mapping.columns.flatMap(({ role }, i) =>
    role === 'personal' || role === 'other' ? [{ header: cleanText(table.headers[i] ?? ''), why: role }] : [],
  );
}

/** Texts of the group column that belong to neither group. */
function otherGroups({ group }: Mapping): string[] {
  if (group?.kind !== 'column') return [];
  return group.values.flatMap(({ text, perspective }) => (perspective === null && text.trim() !== '' ? [text] : []));
}

/** What an import of this scan stores. Statements and open answers count where somebody filled them in. */
export function summaryOf(table: Table, mapping: Mapping, respondents: Respondents, scan: CodedScan): ImportSummary {
  const ofKind = (kind: CodedColumn['kind']) => scan.columns.filter((column) => column.kind === kind);
  return {
    groups: groupSizes(respondents),
    withoutGroup: respondents.withoutGroup,
    otherGroups: otherGroups(mapping),
    leftOutRows: [...respondents.leftOutRows],
    statements: ofKind('statement').filter((column) => filledCells(column) > 0).length,
    improvementPoints: ofKind('improvementPoint').length,
    openAnswers: ofKind('openQuestion').reduce((sum, column) => sum + filledCells(column), 0),
    leftOut: leftOut(table, mapping),
    unknownAnswers: unknownAnswers(scan),
  };
}
