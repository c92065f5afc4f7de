import fc from 'fast-check';
import { oneLine } from '../../minutes/blocks/words.ts';
import type { MinutesTheme } from '../../minutes/model/model.ts';

/** A theme that a session reflected on, with such texts. */
export const anyTheme = (text: fc.Arbitrary<string>): fc.Arbitrary<MinutesTheme> =>
  fc.record({
    title: text,
    scales: fc.array(fc.record({ question: text, isSecond: fc.boolean(), answer: fc.option(anyAnswer) }), {
      maxLength: 2,
    }),
    propositions: fc.array(
      fc.record({ text, answer: fc.constantFrom('most' as const, 'fewest' as const, 'half' as const, null) }),
      { maxLength: 2 },
    ),
  });

const anyAnswer = fc.record({
  room: fc.constantFrom('low' as const, 'middle' as const, 'high' as const, 'divided' as const),
  perspectives: fc.array(
    fc.record({
      perspective: fc.constantFrom('residents' as const, 'policy' as const),
      band: fc.constantFrom('low' as const, 'high' as const),
    }),
    { maxLength: 2 },
  ),
});

/** The texts of a theme that must stand in the minutes. */
export const typedInTheme = ({ title, scales, propositions }: MinutesTheme): string[] => [
  // A heading is one line.
  oneLine(title),
  ...scales.map(({ question }) => question),
  ...propositions.map(({ text }) => text),
];
