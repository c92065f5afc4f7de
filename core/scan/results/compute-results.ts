import type { ScanResults } from '../model/results.ts';
import type { Scan } from '../model/scan.ts';
import { shownLabels } from '../model/shown-labels.ts';
import { turnedText } from '../model/turned-text.ts';
import { COMPLEMENT_RULES, type ComplementRules } from '../small-groups/guard.ts';
import { SCREEN_MINIMUM } from '../small-groups/thresholds.ts';
import { groupsOf } from './parts/groups.ts';
import { countOpenAnswers } from './parts/open-answers.ts';
import { pointResults } from './parts/points.ts';
import { principleResults } from './parts/principles.ts';
import { coder, statementFigures, toStatementGroup } from './parts/statements.ts';

/**
 * Everything of a scan that may be seen, by the rules of docs/spec/small-groups.md. A group, or a statement within a group,
 * with fewer than `threshold` people is in no figure, answer or total; a threshold under five counts as five. "Don't know"
 * and blanks are counted, never scored. Statements and improvement points that no visible group answered are not in it.
 * Of the open answers it holds how many there are: their text comes in when a person has released it (releasedResults).
 */
export function computeResults(
  scan: Scan,
  threshold: number = SCREEN_MINIMUM,
  rules: ComplementRules = COMPLEMENT_RULES,
): ScanResults {
  const guard = { threshold: Math.max(SCREEN_MINIMUM, threshold), rules };
  const groups = groupsOf(scan, guard);
  const visible = groups.filter(({ size }) => size.part !== null);
  const codesOf = coder(scan);
  const perStatement = scan.statements.map((column) => ({
    column,
    figures: statementFigures(column, codesOf(column), visible, (column.scale ?? scan.scale).labels.length, guard),
  }));
  const marks = perStatement.flatMap(({ column: { id, text, scale = scan.scale, mark }, figures }) =>
    figures.length === 0 || !mark
      ? []
      : [{ id, text, scale: shownLabels(scale), groups: figures.map(toStatementGroup) }],
  );
  return {
    fileName: scan.fileName,
    includeAbandoned: scan.includeAbandoned,
    hasWaiting: scan.respondents.some(({ waiting }) => waiting),
    scale: shownLabels(scan.scale),
    threshold: guard.threshold,
    groups: groups.map(({ perspective, size: { respondents, abandoned } }) => ({
      perspective,
      respondents,
      abandoned,
    })),
    statements: perStatement.flatMap(({ column: { id, text, principle, scale, turned, mark }, figures }) =>
      figures.length === 0 || mark
        ? []
        : [
            {
              ...{ id, text: turned ? turnedText(text) : text, principle },
              ...(scale ? { scale: shownLabels(scale) } : {}),
              groups: figures.map(toStatementGroup),
            },
          ],
    ),
    ...(marks.length > 0 ? { marks } : {}),
    principles: principleResults(
      perStatement.flatMap(({ column, figures }) => (column.mark ? [] : figures)),
      visible,
      guard,
    ),
    ...pointResults(scan.improvementPoints, groups, guard),
    openQuestions: scan.openQuestions.map((question) => ({
      id: question.id,
      question: question.question,
      given: countOpenAnswers(question, visible, guard),
      answers: [],
    })),
  };
}
