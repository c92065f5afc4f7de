/** What must not be in the log of electron-builder: each is a package that embarrasses or breaks on somebody's laptop. */
const FAULTS = /** @type {const} */ ([
  [/default Electron icon is used/i, 'the icon of Electron instead of our own'],
  [/libfuse2|FUSE ?2\b/i, 'an AppImage that needs a library which systems lack'],
  [/example\.(org|com)/i, 'an address that is not ours'],
  [/unpackDirName/, 'a portable program whose second start takes away the files of the first'],
  [/author is missed|description is missed/i, 'metadata that is missing'],
]);

/**
 * The faults that a log tells of, in words.
 * @param {string} log
 * @returns {string[]}
 */
export function faultsIn(log) {
  return FAULTS.flatMap(([sign, fault]) => (sign.test(log) ? [fault] : []));
}
