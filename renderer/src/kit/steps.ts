/** The steps of the work in order: scan, resultaten, praatplaat, afspraken, verslag. */
export const STEPS = ['scan', 'results', 'praatplaat', 'agreements', 'minutes'] as const;
export type Step = (typeof STEPS)[number];
