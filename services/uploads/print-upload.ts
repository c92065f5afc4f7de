import type { Shell } from '../shell.ts';
import type { Uploads } from './uploads.ts';

/** Has the shell print what the window prints; an uploaded page is gone afterwards. Throws ApiError `upload-gone`. */
export async function printUpload(shell: Shell, uploads: Uploads, page: string | null): Promise<Uint8Array | null> {
  if (page === null) return shell.printPdf(null);
  const { bytes } = uploads.get(page);
  uploads.forget(page);
  return shell.printPdf(bytes);
}
