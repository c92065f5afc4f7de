import { z } from 'zod';

/** The three perspectives in a room: inwoners, uitvoering, beleid. */
export const PERSPECTIVES = ['residents', 'frontline', 'policy'] as const;
export const Perspective = z.enum(PERSPECTIVES);
export type Perspective = z.infer<typeof Perspective>;

/** The two groups (inwoners, uitvoering) that fill in a scan. */
export const SCAN_PERSPECTIVES = ['residents', 'frontline'] as const;
export const ScanPerspective = z.enum(SCAN_PERSPECTIVES);
export type ScanPerspective = z.infer<typeof ScanPerspective>;
