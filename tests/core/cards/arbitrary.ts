import fc from 'fast-check';
import { FEELINGS } from '../../../core/cards/figures.ts';
import type { CardContent, CardKind, ContentOf } from '../../../core/cards/registry.ts';
import { SCAN_PERSPECTIVES, SIGNS } from '../../../core/domain/perspective.ts';
import { PRINCIPLE_NUMBERS } from '../../../core/domain/principles.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';

const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 400 }),
    fc.constantFrom('Toegangsmedewerkers zijn deskundig', 'Kwaliteitsmedewerkersoverlegindicatiestellingsprocedure'),
  )
  .filter((said) => said.trim() !== '');
const counts = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 2, maxLength: 11 });
const group = fc.constantFrom(...SCAN_PERSPECTIVES);
const scanId = fc.constantFrom('scan1', 'scan2');
const principle = fc.constantFrom(...PRINCIPLE_NUMBERS);
const type = <K extends CardKind>(kind: K) => fc.constant(kind);

/** Any content of each kind of card. */
export const anyContentOf: { readonly [K in CardKind]: fc.Arbitrary<ContentOf<K>> } = {
  note: fc.record({ type: type('note'), perspective: fc.constantFrom(...SIGNS), text }),
  moment: fc.record({
    type: type('moment'),
    perspective: fc.constantFrom(...SIGNS),
    text,
    tellerId: fc.constantFrom('teller1', 'teller2'),
    feeling: fc.constantFrom(null, ...FEELINGS),
    duration: fc.constantFrom('', 'ongeveer 11 weken', '1 uur'),
  }),
  finding: fc.record({
    type: type('finding'),
    scanId,
    finding: fc.oneof(
      fc.record({ kind: fc.constantFrom('lowest' as const, 'urgent' as const), perspective: group, principle }),
      fc.record({ kind: fc.constant('gap' as const), principle }),
    ),
    text,
  }),
  quote: fc.record({
    type: type('quote'),
    perspective: group,
    text: text.map((said) => ReleasedText.parse(said)),
    releaseId: fc.constantFrom('r1', 'r2'),
    scanId,
  }),
  statement: fc.record({
    type: type('statement'),
    scanId,
    statementId: fc.constantFrom('s1', 's2'),
    principle: fc.constantFrom(null, 3 as const),
    text,
    scale: fc.constant<string[]>([]),
    bars: fc.array(fc.record({ perspective: group, counts, dontKnow: fc.constant(0) }), { maxLength: 2 }),
  }),
  improvementPoint: fc.record({
    type: type('improvementPoint'),
    scanId,
    pointId: fc.constantFrom('p1', 'p2'),
    text,
    counts: fc.array(
      fc.record({ perspective: group, count: fc.integer({ min: 0, max: 9999 }), of: fc.constant(9999) }),
      { maxLength: 2 },
    ),
  }),
};

/** Any content of any kind. */
export const anyContent: fc.Arbitrary<CardContent> = fc.oneof(
  ...Object.values<fc.Arbitrary<CardContent>>(anyContentOf),
);
