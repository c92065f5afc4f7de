import type { Display, Rectangle } from 'electron';

/** The parts of a display that decide where the picture for the room goes. */
export type Screen = Pick<Display, 'id' | 'internal' | 'bounds'>;

/**
 * The display for the room: never the one with the facilitator's window or one that mirrors it; null when there is no
 * other.
 * The one that is in use stays; else an external one (a beamer) goes before the laptop's own.
 */
export function displayForRoom<S extends Screen>(
  displays: readonly S[],
  facilitatorDisplay: number,
  inUse: number | null,
): S | null {
  const free = apartFrom(displays, facilitatorDisplay);
  return (
    free.find((display) => display.id === inUse) ?? free.find((display) => !display.internal) ?? free.at(0) ?? null
  );
}

/**
 * Whether the room may be looking at the facilitator's window: there is one picture for all, or her window is on a display
 * that the picture for the room filled before, or on a mirror of one.
 */
export function roomSeesHers(
  displays: readonly Screen[],
  facilitatorDisplay: number,
  watched: ReadonlySet<number>,
): boolean {
  const apart = apartFrom(displays, facilitatorDisplay);
  return apart.length === 0 || displays.some((display) => watched.has(display.id) && !apart.includes(display));
}

/** What tells one arrangement of displays from another. */
export function arrangementOf(displays: readonly Screen[], facilitatorDisplay: number): string {
  return JSON.stringify([facilitatorDisplay, ...displays.map(({ id, bounds }) => [id, bounds])]);
}

/** The displays that show another part of the desktop than hers. */
function apartFrom<S extends Screen>(displays: readonly S[], hers: number): S[] {
  const own = displays.find(({ id }) => id === hers);
  return displays.filter(({ id, bounds }) => id !== hers && !(own && overlap(own.bounds, bounds)));
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** On Wayland no program may place its own windows: there, the facilitator puts the window on the beamer herself. */
export function canPlaceWindows(platform: NodeJS.Platform, sessionType: string | undefined, ozone: string): boolean {
  return platform !== 'linux' || sessionType !== 'wayland' || ozone === 'x11';
}
