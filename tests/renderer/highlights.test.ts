import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../core/scan/findings/finding.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';

const about = { statementId: 's', principle: 6 } as const;
const interval = { low: 0.1, high: 0.4 };
const SENTENCES: readonly (readonly [Highlight, string])[] = [
  [
    { kind: 'weak', ...about, perspective: 'residents', k: 5, n: 85, ...interval },
    'Maar 5 van de 85 inwoners vinden dat dit klopt.',
  ],
  [
    { kind: 'weak', ...about, perspective: 'frontline', k: 1, n: 20, ...interval },
    'Maar 1 van de 20 medewerkers vindt dat dit klopt.',
  ],
  [
    { kind: 'weak', ...about, perspective: 'residents', k: 0, n: 12, ...interval },
    'Niemand van de 12 inwoners vindt dat dit klopt.',
  ],
  [
    { kind: 'strong', ...about, perspective: 'frontline', k: 13, n: 20, ...interval },
    'Dit gaat goed: 13 van de 20 medewerkers vinden dat dit klopt.',
  ],
  [
    {
      kind: 'gap',
      about: { principle: 6 },
      residents: 0.274,
      frontline: 0.56,
      difference: -0.286,
      low: -0.4,
      high: -0.1,
    },
    'Van elke 100 inwoners vinden er 27 dat dit klopt, van elke 100 medewerkers 56.',
  ],
  [
    { kind: 'two-camps', ...about, perspective: 'residents', below: 18, above: 20, n: 40, agreement: -0.6 },
    'Van de 40 inwoners vinden er 20 dat dit klopt en 18 juist niet. Bijna niemand zit ertussenin.',
  ],
  [
    { kind: 'wanted', pointId: 'p', principle: null, groups: [{ perspective: 'residents', k: 40, n: 91, rank: 1 }] },
    '40 van de 91 inwoners willen dit het liefst verbeterd zien.',
  ],
  [
    {
      kind: 'wanted-by-both',
      pointId: 'p',
      principle: null,
      groups: [
        { perspective: 'residents', k: 40, n: 91, rank: 1 },
        { perspective: 'frontline', k: 20, n: 32, rank: 2 },
      ],
    },
    'Beide groepen willen dit verbeterd zien: 40 van de 91 inwoners en 20 van de 32 medewerkers.',
  ],
];

describe('why a result is worth talking about', () => {
  it.each(SENTENCES)('%j', (highlight, sentence) => {
    expect(nl.highlights.sentence(highlight)).toBe(sentence);
    expect(nl.highlights.kind[highlight.kind]).toBeTruthy();
  });
});
