/** The steps of a trajectory: the whole of it, its intake, its sessions (bijeenkomsten), its scan, the toolbox, learning, measuring again, and other municipalities. */
export const TRAJECTORY_STEPS = [
  'trajectory',
  'intake',
  'sessions',
  'scan',
  'toolbox',
  'learning',
  'rescan',
  'region',
] as const;
/** The steps of one session in order: draaiboek, thema's, resultaten, praatplaat, afspraken, verslag; the lobby (zaal) goes along. */
export const SESSION_STEPS = [
  'runSheet',
  'themes',
  'journey',
  'results',
  'praatplaat',
  'agreements',
  'minutes',
  'lobby',
] as const;
export const STEPS = [...TRAJECTORY_STEPS, ...SESSION_STEPS] as const;
export type Step = (typeof STEPS)[number];
