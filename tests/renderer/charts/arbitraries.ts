import fc from 'fast-check';
import type { ImprovementPointResult, StatementGroup, StatementResult } from '../../../core/scan/model/results.ts';

/** Counts per answer category of a scale of 2 to 11. */
export const counts = fc.array(fc.nat(900), { minLength: 2, maxLength: 11 });

/** Texts as they come from surveys: Dutch words, long compounds, anything. */
export const text = fc.oneof(
  fc.constantFrom(
    'Toegangsmedewerkers zijn deskundig.',
    'De voorgestelde ondersteuning is toekomst- en levensloopbestendig',
    'Ik hoef mijn verhaal maar één keer te vertellen. '.repeat(4).trim(),
    'Schuldhulpverleningstrajectbegeleidingsovereenkomstondertekeningsprocedure',
  ),
  fc.lorem({ maxCount: 30 }),
  fc.string({ minLength: 1, maxLength: 180, unit: 'grapheme' }).filter((value) => value.trim() !== ''),
);

function group(perspective: 'residents' | 'frontline', categories: number): fc.Arbitrary<StatementGroup> {
  const shown = fc
    .tuple(fc.array(fc.nat(900), { minLength: categories, maxLength: categories }), fc.nat(200), fc.nat(50))
    .map(([values, dontKnow, blank]) => ({
      shown: true as const,
      perspective,
      n: values.reduce((sum, count) => sum + count, 0),
      counts: values,
      dontKnow,
      blank,
    }));
  return fc.oneof(
    { weight: 4, arbitrary: shown },
    { weight: 1, arbitrary: fc.constant({ shown: false, perspective }) },
  );
}

export const scale = fc
  .integer({ min: 2, max: 11 })
  .map((size) => Array.from({ length: size }, (_, i) => `Antwoord ${i}`));

/** A scale with statements that fit it. */
export const statementsOnScale: fc.Arbitrary<{ scale: string[]; statements: StatementResult[] }> = scale.chain(
  (labels) =>
    fc
      .array(
        fc.record({
          text,
          groups: fc.oneof(
            group('residents', labels.length).map((one) => [one]),
            fc.tuple(group('residents', labels.length), group('frontline', labels.length)),
          ),
        }),
        { minLength: 1, maxLength: 12 },
      )
      .map((list) => ({
        scale: labels,
        statements: list.map((one, index) => ({ ...one, id: `s${index}`, principle: 1 as const })),
      })),
);

export const points: fc.Arbitrary<ImprovementPointResult[]> = fc
  .array(fc.record({ text, residents: fc.nat(60), frontline: fc.nat(20) }), { minLength: 1, maxLength: 16 })
  .map((list) =>
    list.map(({ text: label, residents, frontline }, index) => ({
      id: `p${index}`,
      text: label,
      principle: null,
      groups: [
        { perspective: 'residents' as const, count: residents, of: 60 },
        { perspective: 'frontline' as const, count: frontline, of: 20 },
      ],
    })),
  );
