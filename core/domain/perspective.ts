import { z } from 'zod';

/** The three perspectives in a room: inwoners, uitvoering, beleid. */
export const PERSPECTIVES = ['residents', 'frontline', 'policy'] as const;
export const Perspective = z.enum(PERSPECTIVES);
export type Perspective = z.infer<typeof Perspective>;

/** Whose a card of the room is: of a perspective, or of nobody in particular (samen), which is in no tally per perspective. */
export const SIGNS = [...PERSPECTIVES, 'together'] as const;
export const Sign = z.enum(SIGNS);
export type Sign = z.infer<typeof Sign>;

/** The two groups (inwoners, uitvoering) that fill in a scan. */
export const SCAN_PERSPECTIVES = ['residents', 'frontline'] as const;
export const ScanPerspective = z.enum(SCAN_PERSPECTIVES);
export type ScanPerspective = z.infer<typeof ScanPerspective>;
