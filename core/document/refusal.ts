import { z } from 'zod';

/** Why a voting command was refused. */
export const VotingRefusal = z.enum([
  'round-not-draft',
  'round-not-open',
  'round-revealed',
  'round-without-cards',
  'round-without-votes',
  'round-before-not-revealed',
  'round-other-method',
  'ballot-number-used',
  'ballot-over-budget',
  'ballot-over-cap',
  'ballot-bad-choice',
  'perspective-needed',
  'counts-more-than-people',
  'card-not-on-ballot',
  'dots-budget-used',
  'dots-none-left',
  'ballot-other-way',
  'ballot-taken-back',
  'ballot-later-one',
  'round-has-votes',
]);
export type VotingRefusal = z.infer<typeof VotingRefusal>;

/** Why a command about an experiment was refused. */
export const LearningRefusal = z.enum([
  'prediction-needed',
  'experiment-started',
  'experiment-not-started',
  'experiment-decided',
  'experiment-not-seen',
  'experiment-busy',
]);

/** Why a command was refused; nothing has changed then. */
export const RefusalCode = z.enum([
  'record-not-found',
  'record-exists',
  'zone-not-found',
  'card-locked',
  'session-not-found',
  'session-in-bin',
  'session-not-in-bin',
  'last-plate',
  'last-session',
  'changed-elsewhere',
  ...LearningRefusal.options,
  'nothing-to-undo',
  'nothing-to-redo',
  'points-full',
  'point-followed',
  'teller-withdrawn',
  'moment-not-voted',
  ...VotingRefusal.options,
]);
export type RefusalCode = z.infer<typeof RefusalCode>;
