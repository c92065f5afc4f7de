import { writeZip } from '../zip/write-zip.ts';

/** A finished file with its name. */
export interface NamedFile {
  readonly fileName: string;
  readonly data: Uint8Array;
}

/** All files in one ZIP; a name that is there already, also for a system that reads capitals as small letters, gets a number. */
export function bundle(files: readonly NamedFile[], made: Date): Uint8Array {
  const packed: Record<string, Uint8Array> = {};
  const taken = new Set<string>();
  for (const { fileName, data } of files) {
    const name = freeName(fileName, taken);
    taken.add(name.toLowerCase());
    packed[name] = data;
  }
  return writeZip(packed, made);
}

function freeName(fileName: string, taken: ReadonlySet<string>): string {
  const dot = fileName.lastIndexOf('.');
  const numbered = (n: number) => (n === 1 ? fileName : `${fileName.slice(0, dot)} (${n})${fileName.slice(dot)}`);
  let n = 1;
  while (taken.has(numbered(n).toLowerCase())) n += 1;
  return numbered(n);
}
