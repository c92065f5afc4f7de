import type { Ambition } from '../document/intake.ts';
import { type LargePage, largePages } from './large-pages.ts';
import { ambitionSheet } from './sheets.ts';
import type { RoomSize } from './station-pages.ts';

/** One page of the ambitions for the room: one of them, or a part of one with very long words. */
export interface AmbitionPage extends LargePage {
  readonly ambition: Ambition;
}

/** The ambitions one by one, as large as each can be. */
export function ambitionPages(ambitions: readonly Ambition[], size: RoomSize): AmbitionPage[] {
  return ambitions.flatMap((ambition) =>
    largePages(ambitionSheet(ambition), size).map((large) => ({ ambition, ...large })),
  );
}
