import { ApiError } from '../../../../../core/contract/errors.ts';

const MOST_BYTES = 25 * 1024 * 1024;

/** The bytes of a chosen file; a folder, or a stick that was pulled out, cannot be read. */
export async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new ApiError('file-too-large');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new ApiError('upload-bad', String(error));
  }
}
