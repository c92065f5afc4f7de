import fc from 'fast-check';
import { AsExpected, LearningDecision } from '../../core/document/learning.ts';
import { oneLine } from '../../minutes/blocks/words.ts';
import type { MinutesLearning } from '../../minutes/model/model.ts';

/** A learning question with cycles, with such texts. */
export const anyLearning = (text: fc.Arbitrary<string>): fc.Arbitrary<MinutesLearning> =>
  fc.record({
    question: text,
    cycles: fc.array(
      fc.record({
        ...{ what: text, where: text, prediction: text, struck: fc.boolean(), seen: text, insight: text },
        tally: fc.option(fc.constantFrom({ count: 14, of: 20 }, { count: 0, of: 5 })),
        asExpected: fc.option(fc.constantFrom(...AsExpected.options)),
        decision: fc.option(fc.constantFrom(...LearningDecision.options)),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  });

/** The texts of a learning question that must stand in the minutes. */
export const typedInLearning = ({ question, cycles }: MinutesLearning): string[] => [
  // A heading is one line.
  oneLine(question),
  ...cycles.flatMap(({ what, where, prediction, seen, insight }) =>
    [what, where, prediction, seen, insight].map((typed) => typed.trim()),
  ),
];
