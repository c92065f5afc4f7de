import { z } from 'zod';
import { ChosenCount } from '../figures.ts';
import type { CardKindOf } from '../kind.ts';

const Content = z.object({
  type: z.literal('improvementPoint'),
  scanId: z.string(),
  pointId: z.string(),
  text: z.string(),
  counts: z.array(ChosenCount),
});
const Source = z.object({ type: z.literal('improvementPoint'), pointId: z.string() });

/** An improvement point (verbeterpunt) of the scan, with how many of each group chose it. */
export const improvementPoint = {
  content: Content,
  fromScan: {
    source: Source,
    find: (results, { type, pointId }, scanId) => {
      const point = results.improvementPoints.find(({ id }) => id === pointId);
      return point && { type, scanId, pointId, text: point.text, counts: point.groups };
    },
    withoutFigures: (content) => ({ ...content, counts: [] }),
  },
  ofRelease: null,
  evidence: 'figures',
  letters: 'strong',
  isQuoted: false,
  signOf: () => null,
  figuresOf: ({ counts }) => ({ form: 'chosen', rows: counts }),
  aboutOf: ({ pointId }) => pointId,
} as const satisfies CardKindOf<z.infer<typeof Content>, z.infer<typeof Source>>;
