import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';
import { ReleasedText } from '../../scan/model/released-answer.ts';
import type { CardKindOf } from '../kind.ts';

const Content = z.object({
  type: z.literal('quote'),
  perspective: ScanPerspective,
  text: ReleasedText,
  releaseId: z.string().default(''),
  /** The scan in which the answer was given. */
  scanId: z.string(),
});
const Source = z.object({ type: z.literal('quote'), answerId: z.string() });

/** A released open answer (citaat); the release says which one, so that withdrawing it finds the card. */
export const quote = {
  content: Content,
  fromScan: {
    source: Source,
    find: (results, { type, answerId }, scanId) => {
      const answers = results.openQuestions.flatMap((question) => question.answers);
      const answer = answers.find(({ id }) => id === answerId);
      return (
        answer && { type, perspective: answer.perspective, text: answer.text, releaseId: answer.releaseId, scanId }
      );
    },
    withoutFigures: () => null,
  },
  ofRelease: {
    releaseOf: ({ releaseId }) => releaseId,
    rewritten: (content, text) => ({ ...content, text }),
  },
  evidence: 'quotes',
  letters: 'italic',
  isQuoted: true,
  signOf: ({ perspective }) => perspective,
  figuresOf: () => null,
  aboutOf: ({ releaseId }) => releaseId,
} as const satisfies CardKindOf<z.infer<typeof Content>, z.infer<typeof Source>>;
