import { z } from 'zod';

const Coordinate = z.number().min(-20_000).max(20_000);

/** Where a card goes: an exact place on the plate, or the next free place in a zone. */
export const Position = z.union([z.object({ x: Coordinate, y: Coordinate }), z.object({ zone: z.string() })]);
export type Position = z.infer<typeof Position>;
