import type { OneScreen } from './stage.ts';

export const TWO_SCREENS: OneScreen = { said: null, found: false, covered: false };

/** Whether the room sees the facilitator's own screen: her word goes before what the displays say. */
export function isOneScreen({ said, found }: OneScreen, windows: number): boolean {
  return said ?? (found && windows > 0);
}

/** She says that there is one screen, or two. With two her own screen is hers again. */
export function screensSaid(state: OneScreen, on: boolean): OneScreen {
  return { ...state, said: on, covered: on && state.covered };
}

/**
 * The displays changed. When the room may look at her window from now on while a beamer is in use, her screen is covered
 * at once, before anything private is seen. Only she takes that cover off.
 */
export function screensFound(state: OneScreen, found: boolean, inUse: boolean): OneScreen {
  // What she said was about the screens as they were.
  const said = found === state.found ? state.said : null;
  return { said, found, covered: state.covered || (found && inUse) };
}

/** She covers her screen with what the room may see, or comes back. */
export function ownCovered(state: OneScreen, covered: boolean): OneScreen {
  return { ...state, covered };
}
