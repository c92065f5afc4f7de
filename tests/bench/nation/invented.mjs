/** What the municipalities of a whole country would have: a scan each, and a sheet for the others. */

const STATEMENTS = 16;
const LABELS = ['Helemaal niet', 'Niet', 'Een beetje', 'Wel', 'Helemaal wel'];
/** @template T @param {number} count @param {(i: number) => T} make */
const of = (count, make) => Array.from({ length: count }, (_, i) => make(i));

/** Numbers from 0 up to 1, always the same of one seed. @param {number} seed */
function randomOf(seed) {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The export of one municipality: who answers, sixteen statements. @param {number} number @param {number} people */
export function municipalityScan(number, people) {
  const next = randomOf(number);
  const head = ['U vult dit in als', ...of(STATEMENTS, (s) => `De weg naar hulp is goed geregeld, deel ${s + 1}.`)];
  const rows = of(people, () => [
    next() < 0.7 ? 'Inwoner' : 'Medewerker',
    ...of(STATEMENTS, () => LABELS[Math.floor(next() * LABELS.length)] ?? ''),
  ]);
  return [head, ...rows].map((row) => row.join(';')).join('\n');
}

/** The sheet that one municipality shares: some words, and a share of each principle and group. @param {number} number */
export function sheetOf(number) {
  const next = randomOf(number + 10_000);
  const principleOf = () => /** @type {1} */ (1 + Math.floor(next() * 7));
  return {
    ...{ kind: 'praatplaat-deelblad', version: 1, id: `sheet-${Math.round(next() * 1e9)}-${number}` },
    ...{ madeOn: '2027-03-04', municipality: `Gemeente ${number}`, contact: '' },
    ambitions: of(3, (i) => ({ text: `Wij willen dat een inwoner sneller weet waar hulp is (${i})`, indicator: '' })),
    tasks: of(3, (i) => ({ from: 'Lange weg', to: `Eén vast gezicht in elke wijk (${i})`, principle: principleOf() })),
    insights: of(3, (i) => ({
      ...{ question: 'Wat helpt?', insight: `Eerst bellen, dan schrijven (${i})`, decision: 'keep' },
      principle: principleOf(),
    })),
    actions: of(6, (i) => ({ what: `Wij herschrijven een brief (${i})`, status: 'busy', principle: principleOf() })),
    figures: of(14, (i) => ({
      ...{ principle: 1 + (i >> 1), perspective: i % 2 === 0 ? 'residents' : 'frontline' },
      ...{ share: Number(next().toFixed(2)), n: 20 + Math.floor(next() * 2000) },
      statements: [`Stelling over ${i >> 1}.`, `Nog een stelling over ${i >> 1}.`],
    })),
  };
}
