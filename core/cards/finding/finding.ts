import { z } from 'zod';
import { principleFinding } from '../../scan/findings/chart-findings.ts';
import { PrincipleFinding } from '../../scan/findings/finding.ts';
import type { CardKindOf } from '../kind.ts';

const Content = z.object({
  type: z.literal('finding'),
  scanId: z.string(),
  finding: PrincipleFinding,
  text: z.string(),
});
const Source = z.object({ type: z.literal('finding'), finding: PrincipleFinding });

/** What makes two cards be about the same finding. */
export const aboutFinding = (of: PrincipleFinding) =>
  [of.kind, ...(of.kind === 'gap' ? [] : [of.perspective]), of.principle].join(' ');

/** What the scan says of a whole principle (bevinding), in words: of the scan, and put in nobody's mouth. */
export const finding = {
  content: Content,
  fromScan: {
    source: Source,
    find: (results, { type, finding: wanted }, scanId, say) => {
      const found = principleFinding(results, wanted, results.threshold);
      return found && { type, scanId, finding: wanted, text: say(wanted, found.isClear) };
    },
    withoutFigures: () => null,
  },
  ofRelease: null,
  evidence: 'figures',
  letters: 'strong',
  isQuoted: false,
  signOf: () => null,
  figuresOf: () => null,
  aboutOf: ({ finding: about }) => aboutFinding(about),
} as const satisfies CardKindOf<z.infer<typeof Content>, z.infer<typeof Source>>;
