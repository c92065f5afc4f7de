import { z } from 'zod';
import { PrincipleNumber } from '../../domain/principles.ts';
import { BarCounts } from '../figures.ts';
import type { CardKindOf } from '../kind.ts';

/** Figures are copied when the card is placed, so that it stays what the room saw. */
const Content = z.object({
  type: z.literal('statement'),
  scanId: z.string(),
  statementId: z.string(),
  principle: PrincipleNumber.nullable(),
  text: z.string(),
  scale: z.array(z.string()),
  bars: z.array(BarCounts),
});
const Source = z.object({ type: z.literal('statement'), statementId: z.string() });

/** A statement (stelling) of the scan with a bar of answers per group. */
export const statement = {
  content: Content,
  fromScan: {
    source: Source,
    find: (results, { type, statementId }, scanId) => {
      const found = results.statements.find(({ id }) => id === statementId);
      if (!found) return undefined;
      const bars = found.groups.flatMap((group) =>
        group.shown ? [{ perspective: group.perspective, counts: group.counts, dontKnow: group.dontKnow }] : [],
      );
      const { principle, text, scale = results.scale } = found;
      return { type, scanId, statementId, principle, text, scale, bars };
    },
    withoutFigures: (content) => ({ ...content, bars: [] }),
  },
  ofRelease: null,
  evidence: 'figures',
  letters: 'strong',
  isQuoted: false,
  signOf: () => null,
  figuresOf: ({ bars, scale }) => ({ form: 'bars', rows: bars, scale }),
  aboutOf: ({ statementId }) => statementId,
} as const satisfies CardKindOf<z.infer<typeof Content>, z.infer<typeof Source>>;
