import { ApiError } from '../../core/contract/errors.ts';
import type { CardSource } from '../../core/contract/methods.ts';
import type { CardContent } from '../../core/document/records.ts';
import type { ScanResults } from '../../core/scan/results.ts';

/** What a card made from the scan says. Only what is in the guarded results can become a card. */
export function contentFromResults(results: ScanResults, source: CardSource): CardContent {
  const content = find(results, source);
  if (!content) throw new ApiError('not-in-results');
  return content;
}

function find(results: ScanResults, source: CardSource): CardContent | undefined {
  switch (source.type) {
    case 'statement':
      return statementContent(results, source.statementId);
    case 'improvementPoint': {
      const point = results.improvementPoints.find(({ id }) => id === source.pointId);
      return point && { type: 'improvementPoint', pointId: point.id, text: point.text, counts: point.groups };
    }
    case 'quote': {
      const answers = results.openQuestions.flatMap((question) => question.answers);
      const answer = answers.find(({ id }) => id === source.answerId);
      return answer && { type: 'quote', perspective: answer.perspective, text: answer.text };
    }
  }
}

function statementContent(results: ScanResults, statementId: string): CardContent | undefined {
  const statement = results.statements.find(({ id }) => id === statementId);
  if (!statement) return undefined;
  const bars = statement.groups.flatMap((group) =>
    group.shown ? [{ perspective: group.perspective, counts: group.counts, dontKnow: group.dontKnow }] : [],
  );
  const { principle, text } = statement;
  return { type: 'statement', statementId, principle, text, scale: results.scale, bars };
}
