import fc from 'fast-check';
import { FEELINGS } from '../../core/cards/figures.ts';
import { oneLine } from '../../minutes/blocks/words.ts';
import type { MinutesJourney } from '../../minutes/model/model.ts';

/** A customer journey that a session looked at, with such texts. */
export const anyJourney = (text: fc.Arbitrary<string>): fc.Arbitrary<MinutesJourney> =>
  fc.record({
    title: text,
    phases: fc.array(
      fc.record({
        title: fc.constantFrom('Merken', 'Wachten', 'Het besluit'),
        intended: fc.array(text, { maxLength: 2 }),
        moments: fc.array(
          fc.record({ text, duration: fc.constantFrom('', '11 weken'), feeling: fc.constantFrom(null, ...FEELINGS) }),
          { maxLength: 3 },
        ),
        feeling: fc.option(fc.double({ min: -2, max: 2, noNaN: true })),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  });

/** The texts of a journey that must stand in the minutes. */
export const typedInJourney = ({ title, phases }: MinutesJourney): string[] => [
  oneLine(title),
  ...phases.flatMap(({ intended, moments }) =>
    [...intended, ...moments.map(({ text }) => text)].map((typed) => typed.trim()),
  ),
];
