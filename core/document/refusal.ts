import { z } from 'zod';

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
]);
export type RefusalCode = z.infer<typeof RefusalCode>;
