import { writeZip } from '../zip/write-zip.ts';

/** A finished file with its name. */
export interface NamedFile {
  readonly fileName: string;
  readonly data: Uint8Array;
}

/** All files in one ZIP. */
export function bundle(files: readonly NamedFile[], made: Date): Uint8Array {
  return writeZip(Object.fromEntries(files.map(({ fileName, data }) => [fileName, data])), made);
}
