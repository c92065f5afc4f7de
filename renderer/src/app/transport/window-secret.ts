const KEPT = 'praatplaat-window';
/** A socket cannot ask for a protocol without a name; no program has this secret. */
const NONE = 'none';

/**
 * The secret by which the browser shell knows this window. It came behind the # of the address, is taken off it at once, and
 * stays in this window: through a reload, and in the window for the room that this one opens. Another tab has none.
 */
export function windowSecret(): string {
  const given = /^#window=([\w-]+)$/.exec(location.hash)?.[1];
  if (given === undefined) return sessionStorage.getItem(KEPT) ?? NONE;
  sessionStorage.setItem(KEPT, given);
  history.replaceState(null, '', location.pathname);
  return given;
}
