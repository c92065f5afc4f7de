import { ofCards } from './cards.ts';
import { ofJourney } from './journey.ts';
import { ofLearning } from './learning.ts';
import type { Positives } from './positive.ts';
import { ofSession } from './session.ts';
import { ofTasks } from './tasks.ts';
import { ofVoting } from './voting.ts';
import { ofWaves } from './waves.ts';

/** Of each command what it must do. A new command without its line does not compile. */
export const POSITIVE = {
  ...ofSession,
  ...ofCards,
  ...ofTasks,
  ...ofVoting,
  ...ofJourney,
  ...ofLearning,
  ...ofWaves,
} satisfies Positives;
