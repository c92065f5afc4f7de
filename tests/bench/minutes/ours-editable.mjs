import { writer } from './ours.mjs';

/**
 * @param {string} _
 * @param {Uint8Array} png
 */
export async function prepare(_, png) {
  return writer(png, 'editable');
}
