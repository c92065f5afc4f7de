import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../core/scan/findings/finding.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';

const about = { statementId: 's', principle: 6 } as const;
const clear = { isClear: true } as const;
const SENTENCES: readonly (readonly [Highlight, string])[] = [
  [
    { kind: 'weak', ...about, perspective: 'residents', below: 60, middle: 20, above: 5, n: 85, ...clear },
    '60 van de 85 inwoners vinden dat dit niet klopt, 5 van wel. 20 zitten in het midden.',
  ],
  [
    { kind: 'weak', ...about, perspective: 'frontline', below: 1, middle: 1, above: 0, n: 2, isClear: false },
    '1 van de 2 medewerkers vindt dat dit niet klopt, niemand van wel. Eén zit in het midden.',
  ],
  [
    { kind: 'strong', ...about, perspective: 'frontline', below: 0, middle: 0, above: 13, n: 13, ...clear },
    '13 van de 13 medewerkers vinden dat dit klopt, niemand van niet.',
  ],
  [
    {
      ...{ kind: 'gap', about: { principle: 6 }, residents: 0.274, frontline: 0.56, ...clear },
      ...{ difference: -0.286, low: -0.4, high: -0.1 },
    },
    'Van elke 100 inwoners vinden er 27 dat dit klopt, van elke 100 medewerkers 56.',
  ],
  [
    {
      ...{ kind: 'two-camps', ...about, perspective: 'residents', below: 18, middle: 2, above: 20, n: 40 },
      ...{ agreement: -0.6, ...clear },
    },
    'Van de 40 inwoners vinden er 20 dat dit klopt en 18 juist niet. De meesten zijn daar uitgesproken over. 2 zitten in het midden.',
  ],
  [
    {
      ...{ kind: 'wanted', pointId: 'p', principle: null, ...clear },
      groups: [{ perspective: 'residents', k: 40, n: 91, rank: 1 }],
    },
    '40 van de 91 inwoners kozen dit. Dat is duidelijk vaker dan de andere verbeterpunten.',
  ],
  [
    {
      ...{ kind: 'wanted-by-both', pointId: 'p', principle: null, isClear: false },
      groups: [
        { perspective: 'residents', k: 40, n: 91, rank: 1 },
        { perspective: 'frontline', k: 20, n: 32, rank: 2 },
      ],
    },
    '40 van de 91 inwoners en 20 van de 32 medewerkers kozen dit. Het staat bij allebei hoog in de lijst.',
  ],
];

describe('why a result is worth talking about', () => {
  it.each(SENTENCES)('%j', (highlight, sentence) => {
    expect(nl.highlights.sentence(highlight)).toBe(sentence);
  });

  it('has a name that says clear only when it is', () => {
    for (const [highlight] of SENTENCES.filter(([{ kind }]) => kind !== 'two-camps')) {
      expect(nl.highlights.kind({ ...highlight, isClear: true })).toMatch(/duidelijk/i);
      expect(nl.highlights.kind({ ...highlight, isClear: false })).not.toMatch(/duidelijk/i);
    }
  });
});

describe('from how large a difference on something is clear', () => {
  it('is one plain sentence', () => {
    const people = { residents: 20, frontline: 12 };
    expect(nl.highlights.smallest({ of: 'gap', people, points: 55 })).toBe(
      'Met 20 inwoners en 12 medewerkers is een verschil pas duidelijk vanaf ongeveer 55 punten van de 100. Een kleiner verschil kan er zijn, maar kan ook toeval zijn.',
    );
    expect(nl.highlights.smallest({ of: 'gap', people, points: null })).toContain('geen enkel verschil');
    expect(nl.highlights.smallest({ of: 'sides', perspective: 'residents', n: 20, least: 17 })).toContain(
      '17 van de 20',
    );
    expect(nl.highlights.smallest({ of: 'sides', perspective: 'residents', n: 6, least: null })).toContain(
      '6 inwoners',
    );
  });
});
