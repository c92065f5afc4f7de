import { ApiError } from '../../core/contract/errors.ts';

/** A file that a window handed over, kept in memory until it is used or forgotten. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Largest upload in bytes: a survey file or a picture for the minutes. */
export const UPLOAD_MAX = 30 * 1024 * 1024;
const KEPT = 60;

export interface Uploads {
  add(name: string, bytes: Uint8Array): string;
  /** Throws ApiError `upload-gone` for an id that is unknown or forgotten. */
  get(id: string): Upload;
  forget(id: string): void;
}

/** Keeps the last uploads in memory; nothing of them is written to disk. */
export function createUploads(newId: () => string): Uploads {
  const uploads = new Map<string, Upload>();
  return {
    add(name, bytes) {
      const id = newId();
      uploads.set(id, { name, bytes });
      for (const oldest of [...uploads.keys()].slice(0, Math.max(0, uploads.size - KEPT))) uploads.delete(oldest);
      return id;
    },
    get(id) {
      const upload = uploads.get(id);
      if (!upload) throw new ApiError('upload-gone');
      return upload;
    },
    forget: (id) => void uploads.delete(id),
  };
}
