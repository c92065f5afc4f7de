/** The steps of a trajectory: the whole of it, its sessions (bijeenkomsten) and its scan. */
export const TRAJECTORY_STEPS = ['trajectory', 'sessions', 'scan'] as const;
/** The steps of one session in order: resultaten, praatplaat, afspraken, verslag. */
export const SESSION_STEPS = ['results', 'praatplaat', 'agreements', 'minutes'] as const;
export const STEPS = [...TRAJECTORY_STEPS, ...SESSION_STEPS] as const;
export type Step = (typeof STEPS)[number];
