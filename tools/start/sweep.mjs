/** Removes profiles and other folders that a program left in the folder for temporary files when the power went. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OURS = /^praatplaat-(?:venster|pdf|lezen)-/;
const OWNER = 'praatplaat-owner';
/** A folder of which nobody knows the owner goes after a day. */
const OLD_MS = 86_400_000;

/**
 * Says whose a folder is: as long as that process is there, no sweep takes it.
 * @param {string} folder
 */
export function claim(folder) {
  writeFileSync(path.join(folder, OWNER), String(process.pid));
}

/**
 * @param {string} folder the folder for temporary files
 * @param {number} now in milliseconds
 */
export function sweep(folder, now = Date.now()) {
  for (const name of readdirSync(folder).filter((one) => OURS.test(one))) {
    const at = path.join(folder, name);
    try {
      if (!isInUse(at, now)) rmSync(at, { recursive: true, force: true });
    } catch {
      // Held by another program or of another user: another time.
    }
  }
}

/** @param {string} folder @param {number} now */
function isInUse(folder, now) {
  const owner = ownerOf(folder);
  return owner === null ? now - statSync(folder).mtimeMs < OLD_MS : isRunning(owner);
}

/** @param {string} folder @returns {number | null} */
function ownerOf(folder) {
  try {
    return Number(readFileSync(path.join(folder, OWNER), 'utf8')) || null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
