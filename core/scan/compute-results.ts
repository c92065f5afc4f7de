import { SCAN_PERSPECTIVES, type ScanPerspective } from '../domain/perspective.ts';
import { type Category, categorizer } from './categories.ts';
import type { ScanResults, StatementGroup } from './results.ts';
import type { ImprovementPointColumn, OpenQuestionColumn, Scan } from './scan.ts';

/** One group as it counts: the positions of its respondents among all respondents of the scan. */
interface Group {
  readonly perspective: ScanPerspective;
  /** All, also those who stopped half way. */
  readonly everyone: readonly number[];
  /** Those who count in the results. */
  readonly counted: readonly number[];
  /** Large enough to be seen at all. */
  readonly visible: boolean;
}

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== '';

function groupsOf(scan: Scan, threshold: number): readonly Group[] {
  return SCAN_PERSPECTIVES.flatMap((perspective) => {
    const everyone = scan.respondents.flatMap((one, i) => (one.perspective === perspective ? [i] : []));
    const counted = scan.includeAbandoned ? everyone : everyone.filter((i) => scan.respondents[i]?.completed);
    return everyone.length === 0 ? [] : [{ perspective, everyone, counted, visible: counted.length >= threshold }];
  });
}

type Categorize = (cell: string) => Category;

function countAnswers(cells: readonly string[], group: Group, labels: number, categoryOf: Categorize) {
  const counts = Array<number>(labels).fill(0);
  let dontKnow = 0;
  let n = 0;
  for (const i of group.counted) {
    const category = categoryOf(cells[i] ?? '');
    if (typeof category === 'number') {
      counts[category] = (counts[category] ?? 0) + 1;
      n++;
    } else if (category === 'dont-know') dontKnow++;
  }
  return { n, counts, dontKnow, blank: group.counted.length - n - dontKnow };
}

/**
 * A statement belongs to a group when somebody in it answered; figures are shown from `threshold` scored answers. A group
 * that is hidden as a whole is not named at every statement again.
 */
function statementGroups(
  cells: readonly string[],
  visible: readonly Group[],
  scan: Scan,
  threshold: number,
  categoryOf: Categorize,
) {
  const asked = visible.filter(({ everyone }) => everyone.some((i) => isFilled(cells[i])));
  return asked.map((group): StatementGroup => {
    const { perspective } = group;
    const figures = countAnswers(cells, group, scan.scale.labels.length, categoryOf);
    const shown = figures.n >= threshold;
    return shown ? { shown, perspective, ...figures } : { shown: false, perspective };
  });
}

function pointResult(point: ImprovementPointColumn, visible: readonly Group[], threshold: number) {
  const groups = visible.flatMap(({ perspective, counted }) => {
    const count = counted.filter((i) => point.choices[i] === 'chosen').length;
    const of = counted.filter((i) => point.choices[i] !== 'no-answer').length;
    return of >= threshold ? [{ perspective, count, of }] : [];
  });
  return { id: point.id, text: point.text, principle: point.principle, groups };
}

function openAnswers(question: OpenQuestionColumn, visible: readonly Group[], threshold: number) {
  const answers = visible.flatMap(({ perspective, counted }) => {
    const filled = counted.filter((i) => isFilled(question.cells[i]));
    return filled.length < threshold ? [] : filled.map((i) => ({ i, perspective }));
  });
  return answers
    .sort((a, b) => a.i - b.i)
    .map(({ i, perspective }) => ({ id: `${question.id}-${i}`, perspective, text: question.cells[i] ?? '' }));
}

/**
 * Everything of a scan that may be seen. A group with fewer than `threshold` counted respondents is in no figure, answer or
 * total; an improvement point that no visible group chose is left out when there is a hidden group, because the point itself
 * would tell what that group chose. "Don't know" and blanks are counted, never scored.
 * Statements and improvement points that no visible group answered are not in it.
 */
export function computeResults(scan: Scan, threshold = 5): ScanResults {
  const groups = groupsOf(scan, threshold);
  const visible = groups.filter((group) => group.visible);
  const categoryOf = categorizer(scan.scale);
  const points = scan.improvementPoints.map((point) => pointResult(point, visible, threshold));
  const statements = scan.statements.map(({ id, text, principle, cells }) => {
    return { id, text, principle, groups: statementGroups(cells, visible, scan, threshold, categoryOf) };
  });
  const isSafe = (point: (typeof points)[number]) =>
    visible.length === groups.length || point.groups.some(({ count }) => count > 0);
  return {
    fileName: scan.fileName,
    includeAbandoned: scan.includeAbandoned,
    scale: [...scan.scale.labels],
    threshold,
    groups: groups.map(({ perspective, everyone, counted, visible: isVisible }) => ({
      perspective,
      respondents: isVisible ? counted.length : null,
      abandoned: isVisible ? everyone.filter((i) => !scan.respondents[i]?.completed).length : null,
    })),
    statements: statements.filter((statement) => statement.groups.length > 0),
    improvementPoints: points.filter((point) => point.groups.length > 0 && isSafe(point)),
    openQuestions: scan.openQuestions.map((question) => {
      const { id, question: text } = question;
      return { id, question: text, answers: openAnswers(question, visible, threshold) };
    }),
  };
}
