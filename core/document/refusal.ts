import { z } from 'zod';
import { VotingRefusal } from '../voting/commands.ts';

/** Why a command was refused; nothing has changed then. */
export const RefusalCode = z.enum([
  'record-not-found',
  'record-exists',
  'zone-not-found',
  'card-locked',
  'dots-budget-used',
  'dots-none-left',
  'dots-above-budget',
  'nothing-to-undo',
  'nothing-to-redo',
  ...VotingRefusal.options,
]);
export type RefusalCode = z.infer<typeof RefusalCode>;
