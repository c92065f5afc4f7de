import { ApiError } from '../../core/contract/errors.ts';
import { openScanFile, ReadingStopped, type ScanFile } from '../scan-files/open-scan-file.ts';
import type { Uploads } from '../uploads/uploads.ts';

/** Keeps the uploaded file that was read last open, in its own thread. */
export interface ScanReader {
  /** Runs something with the file, which is read first when it is not open. Failures are ApiErrors. */
  withFile<T>(uploadId: string, sheet: string | null, use: (file: ScanFile) => Promise<T>): Promise<T>;
  /** Ends the reading of a file at once. */
  cancel(uploadId: string): void;
}

interface Opening {
  readonly uploadId: string;
  readonly sheet: string | null;
  readonly stop: AbortController;
  readonly file: Promise<ScanFile>;
}

interface Dependencies {
  readonly uploads: Uploads;
  readonly onProgress: (done: number, of: number) => void;
}

export function createScanReader({ uploads, onProgress }: Dependencies): ScanReader {
  let open: Opening | null = null;

  function close(): void {
    open?.stop.abort();
    open = null;
  }

  async function read(uploadId: string, sheet: string | null, signal: AbortSignal): Promise<ScanFile> {
    const { name, bytes, parts = [{ name, bytes }] } = uploads.get(uploadId);
    const outcome = await openScanFile(name, parts, { sheet, onProgress, signal });
    if (!outcome.ok) throw new ApiError(outcome.code);
    return outcome.file;
  }

  function opened(uploadId: string, sheet: string | null): Opening {
    if (open?.uploadId === uploadId && open.sheet === sheet) return open;
    close(); // one file at a time is enough
    const stop = new AbortController();
    const opening = { uploadId, sheet, stop, file: read(uploadId, sheet, stop.signal) };
    open = opening;
    opening.file.catch(() => {
      if (open === opening) open = null;
    });
    return opening;
  }

  return {
    async withFile(uploadId, sheet, use) {
      const opening = opened(uploadId, sheet);
      try {
        return await use(await opening.file);
      } catch (error) {
        if (!(error instanceof ReadingStopped)) throw error;
        if (open === opening) close();
        throw new ApiError(error.code);
      }
    },
    cancel(uploadId) {
      if (open?.uploadId === uploadId) close();
    },
  };
}
