import { ApiError } from '../../core/contract/errors.ts';

/** A file that a window handed over, kept in memory until it is used or forgotten. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The files that are read as one, each for a group; `bytes` is empty then. */
  readonly parts?: readonly Upload[];
}

/** Largest upload in bytes: a survey file or a picture for the minutes. */
export const UPLOAD_MAX = 30 * 1024 * 1024;
const KEPT = 60;
/** Most bytes that all uploads together keep in memory; the one that came last always stays. */
const KEPT_BYTES = 200 * 1024 * 1024;

export interface Uploads {
  add(name: string, bytes: Uint8Array): string;
  /** Makes one upload of several, which are forgotten by themselves. Throws ApiError `upload-gone`. */
  join(ids: readonly string[]): string;
  /** Throws ApiError `upload-gone` for an id that is unknown or forgotten. */
  get(id: string): Upload;
  forget(id: string): void;
}

/** Keeps the last uploads in memory; nothing of them is written to disk. */
export function createUploads(newId: () => string): Uploads {
  const uploads = new Map<string, Upload>();
  function keep(upload: Upload): string {
    const id = newId();
    uploads.set(id, upload);
    const sizes = [...uploads].map(([one, kept]) => [one, sizeOf(kept)] as const);
    let bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
    for (const [oldest, size] of sizes.slice(0, -1)) {
      if (uploads.size <= KEPT && bytes <= KEPT_BYTES) break;
      uploads.delete(oldest);
      bytes -= size;
    }
    return id;
  }
  function get(id: string): Upload {
    const upload = uploads.get(id);
    if (!upload) throw new ApiError('upload-gone');
    return upload;
  }
  return {
    add: (name, bytes) => keep({ name, bytes }),
    join(ids) {
      const parts = ids.map(get);
      for (const id of ids) uploads.delete(id);
      return keep({ name: parts.map(({ name }) => name).join(' + '), bytes: new Uint8Array(), parts });
    },
    get,
    forget: (id) => void uploads.delete(id),
  };
}

/** How many bytes an upload keeps in memory. */
const sizeOf = ({ bytes, parts = [] }: Upload): number =>
  parts.reduce((sum, part) => sum + sizeOf(part), bytes.byteLength);
