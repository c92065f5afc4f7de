import { type Zippable, zipSync } from 'fflate';

/** A finished file with its name. */
export interface NamedFile {
  readonly fileName: string;
  readonly data: Uint8Array;
}

/** All files in one ZIP. What is in them is packed already, so they are stored as they are. */
export function bundle(files: readonly NamedFile[], made: Date): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ fileName, data }) => [fileName, [data, { level: 0 }]]));
  return zipSync(entries, { mtime: made });
}
