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
    for (const oldest of [...uploads.keys()].slice(0, Math.max(0, uploads.size - KEPT))) uploads.delete(oldest);
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
