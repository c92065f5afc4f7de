import type { Display } from 'electron';

/** The parts of a display that decide where the picture for the room goes. */
export type Screen = Pick<Display, 'id' | 'internal'>;

/**
 * The display for the room: never the one with the facilitator's window; null when there is no other.
 * The one that is in use stays; else an external one (a beamer) goes before the laptop's own.
 */
export function displayForRoom<S extends Screen>(
  displays: readonly S[],
  facilitatorDisplay: number,
  inUse: number | null,
): S | null {
  const free = displays.filter((display) => display.id !== facilitatorDisplay);
  return (
    free.find((display) => display.id === inUse) ?? free.find((display) => !display.internal) ?? free.at(0) ?? null
  );
}

/** On Wayland no program may place its own windows: there, the facilitator puts the window on the beamer herself. */
export function canPlaceWindows(platform: NodeJS.Platform, sessionType: string | undefined, ozone: string): boolean {
  return platform !== 'linux' || sessionType !== 'wayland' || ozone === 'x11';
}
