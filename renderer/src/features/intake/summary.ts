import type { IntakeRecord } from '../../../../core/document/intake.ts';
import { PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import { type IntakePart, type IntakeQuestion, isAnswered } from '../../../../core/trajectory/intake-questions.ts';
import { nl } from '../../locale/nl/index.ts';

/** A closed part in one line: what was answered first in it. Never what is private. */
export function summaryOf({ questions }: IntakePart, intake: IntakeRecord): string {
  const told = questions.filter((question) => question.kind !== 'sore-spot' && isAnswered(question, intake));
  return told
    .slice(0, 2)
    .map((question) => answerOf(question, intake))
    .join(' · ');
}

function answerOf(question: IntakeQuestion, intake: IntakeRecord): string {
  const words = nl.intake;
  switch (question.kind) {
    case 'ambitions':
      return words.ambitions.summary(intake);
    case 'circle':
      return PERSPECTIVES.flatMap((perspective) => {
        const own = question.options.filter((option) => option.perspective === perspective);
        const count = own.reduce((sum, { id }) => sum + (intake.circle[id] ?? 0), 0);
        return count > 0 ? words.circle.people(count, perspective) : [];
      }).join(', ');
    case 'earlier':
      return words.earlier.summary(intake.earlier.length);
    case 'sore-spot':
      return '';
    default:
      return intake.answers[question.id] ?? '';
  }
}
