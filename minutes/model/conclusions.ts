import { type Gap, type Highlight, statementOf, type Wanted } from '../../core/scan/findings/finding.ts';
import { highlightsOf } from '../../core/scan/findings/highlights/highlights.ts';
import { rankPoints } from '../../core/scan/findings/ranking.ts';
import type { ScanResults, StatementResult } from '../../core/scan/model/results.ts';
import { sidesOf } from '../../core/scan/statistics/sides.ts';
import type { MinutesChart, MinutesConclusion, MinutesFinding, MinutesWanted } from './scan-part.ts';

/** More statements from the plate than this have their charts in the attachment only. */
const MOST_FROM_PLATE = 12;

type AboutRow = Exclude<Highlight, Wanted>;

const isWanted = (one: Highlight): one is Wanted => 'pointId' in one;

/** What a session did with a statement. */
export interface InSession {
  /** It was put on a plate. */
  readonly isOnPlate: (statement: StatementResult) => boolean;
  /** The room saw a chart of it. */
  readonly isSeen: (statement: StatementResult) => boolean;
}

/**
 * What the minutes conclude of these results: the talking points of the scan, the statements that were put on the plate, and
 * those of which the room saw a chart. Each statement and principle once, with all that is said of it; those that stand out
 * first.
 */
export function conclusionsOf(
  results: ScanResults,
  charts: readonly MinutesChart[],
  { isOnPlate, isSeen }: InSession,
): MinutesConclusion[] {
  const found = highlightsOf(results).filter((one): one is AboutRow => !isWanted(one));
  const rows = Map.groupBy(found, (one) => statementOf(one) ?? `principle ${principleOf(one)}`);
  const standsOut = [...rows.values()].flatMap((all) => conclusionOf(results, charts, all));
  const placed = results.statements.filter((one) => !rows.has(one.id) && isOnPlate(one)).flatMap(counted);
  const told = drawnOnce([...standsOut, ...placed.slice(0, MOST_FROM_PLATE)]);
  const drawn = new Set(told.flatMap(({ chart }) => statementsIn(chart)));
  return [...told, ...charts.flatMap((chart) => seenIn(chart, (one) => isSeen(one) && !drawn.has(one.id)))];
}

/** What the room saw of a principle, beside what is drawn already: one statement with what people said, more in one chart. */
function seenIn(chart: MinutesChart, isSeen: (statement: StatementResult) => boolean): MinutesConclusion[] {
  if (chart.type !== 'statements') return [];
  const statements = chart.statements.filter(
    (one) => isSeen(one) && one.groups.some((group) => group.shown && group.n > 0),
  );
  const [first, ...others] = statements;
  if (!first) return [];
  if (others.length === 0) return counted(first);
  const { principle } = chart;
  return [
    {
      statement: null,
      principle,
      findings: [{ kind: 'seen' }],
      chart: { ...chart, id: `seen-${chart.id}`, statements },
    },
  ];
}

/** The chart of a whole principle leaves out the statements that have a chart of their own. */
function drawnOnce(all: readonly MinutesConclusion[]): MinutesConclusion[] {
  const own = new Set(all.flatMap(({ statement, chart }) => (statement === null ? [] : statementsIn(chart))));
  return all.map((one) =>
    one.statement !== null || one.chart.type !== 'statements'
      ? one
      : { ...one, chart: { ...one.chart, statements: one.chart.statements.filter(({ id }) => !own.has(id)) } },
  );
}

const statementsIn = (chart: MinutesChart) => (chart.type === 'statements' ? chart.statements.map(({ id }) => id) : []);

const principleOf = (one: AboutRow) => (one.kind === 'gap' ? one.about : one).principle;

function conclusionOf(
  { statements }: ScanResults,
  charts: readonly MinutesChart[],
  all: readonly AboutRow[],
): MinutesConclusion[] {
  const [first] = all;
  if (!first) return [];
  const findings = all.map(findingOf);
  const principle = principleOf(first);
  const statement = statements.find(({ id }) => id === statementOf(first));
  if (statement) return [{ ...aboutStatement(statement), findings }];
  const chart = charts.find((one) => one.type === 'statements' && one.principle === principle);
  return chart ? [{ statement: null, principle, findings, chart }] : [];
}

function findingOf(one: AboutRow): MinutesFinding {
  if (one.kind === 'gap') return gapOf(one);
  const { kind, perspective, n, below, middle, above, isClear } = one;
  return { kind, perspective, n, below, middle, above, isClear };
}

const gapOf = ({ kind, residents, frontline, isClear }: Gap): MinutesFinding => ({
  kind,
  residents,
  frontline,
  isClear,
});

function aboutStatement(statement: StatementResult): Omit<MinutesConclusion, 'findings'> {
  const { id, text, principle, scale } = statement;
  const chart = { type: 'statements' as const, id: `statement-${id}`, principle, statements: [statement] };
  return { statement: text, principle, chart: scale ? { ...chart, scale } : chart };
}

/** A statement of which nothing stands out: how many said what. */
function counted(statement: StatementResult): MinutesConclusion[] {
  const findings = statement.groups.flatMap((group): MinutesFinding[] => {
    if (!group.shown || group.n === 0) return [];
    const { perspective, n, counts } = group;
    return [{ kind: 'counts', perspective, n, ...sidesOf(counts), isClear: false }];
  });
  return findings.length > 0 ? [{ ...aboutStatement(statement), findings }] : [];
}

/** The points that the talking points name, and of a group that these leave out the one that it chose most. */
export function wantedIn(results: ScanResults): MinutesWanted[] {
  const named = highlightsOf(results).filter(isWanted);
  const textOf = (pointId: string) => results.improvementPoints.find(({ id }) => id === pointId)?.text ?? '';
  const told = new Set(named.flatMap(({ groups }) => groups.map(({ perspective }) => perspective)));
  const others = rankPoints(results.improvementPoints).flatMap(({ perspective, points: [first] }) =>
    first && first.count > 0 && !told.has(perspective)
      ? [{ text: first.text, groups: [{ perspective, k: first.count, n: first.of }], isClear: false }]
      : [],
  );
  const points = named.map(({ pointId, groups, isClear }) => ({
    text: textOf(pointId),
    groups: groups.map(({ perspective, k, n }) => ({ perspective, k, n })),
    isClear,
  }));
  return [...points, ...others];
}
