import type { OpenQuestion } from '../model/results.ts';
import type { Scan } from '../model/scan.ts';
import { COMPLEMENT_RULES, type ComplementRules } from '../small-groups/guard.ts';
import { SCREEN_MINIMUM } from '../small-groups/thresholds.ts';
import { groupsOf } from './parts/groups.ts';
import { openAnswers } from './parts/open-answers.ts';

/** The raw open answers of the groups that may be seen, by the rules of computeResults. For the facilitator's review only. */
export function visibleAnswers(
  scan: Scan,
  threshold: number = SCREEN_MINIMUM,
  rules: ComplementRules = COMPLEMENT_RULES,
): readonly OpenQuestion[] {
  const guard = { threshold: Math.max(SCREEN_MINIMUM, threshold), rules };
  const visible = groupsOf(scan, guard).filter(({ size }) => size.part !== null);
  return scan.openQuestions.map((question) => ({
    id: question.id,
    question: question.question,
    answers: openAnswers(question, visible, guard),
  }));
}
