/** The steps of the work in order: bijeenkomsten, scan, resultaten, praatplaat, afspraken, verslag. */
export const STEPS = ['sessions', 'scan', 'results', 'praatplaat', 'agreements', 'minutes'] as const;
export type Step = (typeof STEPS)[number];
