import fc from 'fast-check';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import type { Scan } from '../../../core/scan/model/scan.ts';
import { computeResults } from '../../../core/scan/results/compute-results.ts';

const LABELS = ['niet', 'soms', 'vaak', 'altijd'];
const cell = fc.constantFrom(...LABELS, 'weet ik niet', '', 'iets anders');
const choice = fc.constantFrom('chosen' as const, 'not-chosen' as const, 'no-answer' as const);
const principle = fc.constantFrom(null, 1 as const, 4 as const, 7 as const);

/** Texts that spreadsheets are tempted to read otherwise. */
export const temptingText = fc.oneof(
  fc.constantFrom('=1+1', '+31 6', '-', '@SOM(A1)', '\t=1', '\r=1', '＝1+1', '_x0041_', '1;2', '"zo"', 'a\nb', "'=1"),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc.lorem({ maxCount: 6 }),
);

/** Scans with two groups of 0 to 25, small ones often. The texts are all different. */
export const anyScan: fc.Arbitrary<Scan> = fc
  .tuple(fc.oneof(fc.nat(25), fc.integer({ min: 7, max: 13 })), fc.oneof(fc.nat(25), fc.integer({ min: 7, max: 13 })))
  .chain(([residents, frontline]) => {
    const size = residents + frontline;
    const all = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: size, maxLength: size });
    const statements = fc.array(fc.tuple(temptingText, principle, all(cell)), { minLength: 1, maxLength: 5 });
    const points = fc.array(fc.tuple(temptingText, principle, all(choice)), { maxLength: 5 });
    const completed = all(fc.boolean());
    return fc.record({ statements, points, completed, includeAbandoned: fc.boolean() }).map((made) => ({
      fileName: 'scan.csv',
      scale: { labels: LABELS, dontKnow: ['weet ik niet'] },
      includeAbandoned: made.includeAbandoned,
      respondents: made.completed.map((done, i) => ({
        perspective: i < residents ? ('residents' as const) : ('frontline' as const),
        completed: done,
      })),
      statements: made.statements.map(([text, number, cells], i) => {
        return { id: `s${i}`, text: `${text} ${i}`, principle: number, cells };
      }),
      improvementPoints: made.points.map(([text, number, choices], i) => {
        return { id: `v${i}`, text: `${text} ${i}`, principle: number, choices };
      }),
      openQuestions: [],
    }));
  });

/** Results of such scans, as documents may hold them. */
export const anyResults: fc.Arbitrary<ScanResults> = anyScan.map((scan) => computeResults(scan, 10));
