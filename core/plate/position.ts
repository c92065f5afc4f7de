import { z } from 'zod';
import { CardRole } from './template.ts';

const Coordinate = z.number().min(-20_000).max(20_000);

/** Where a card goes: an exact place on the plate, the next free place in a zone, or in the zone for cards like it. */
export const Position = z.union([
  z.object({ x: Coordinate, y: Coordinate }),
  z.object({ zone: z.string() }),
  z.object({ role: CardRole }),
]);
export type Position = z.infer<typeof Position>;
