import type { Table } from '../../core/scan/mapping.ts';
import { checkZip } from './check-zip.ts';
import { LIMITS } from './limits.ts';
import { type Progress, type Refusal, refuse } from './outcome.ts';
import { readCsv } from './read-csv.ts';
import type { Sheets } from './read-workbook.ts';
import { recogniseFormat } from './recognise-format.ts';
import { createTableBuilder, type TableBuilder } from './table-builder.ts';

/** A survey file as a table with the sheets of its workbook; or why it is none. */
export type ParseOutcome = { readonly ok: true; readonly table: Table; readonly sheets: Sheets | null } | Refusal;

interface Options {
  /** The sheet to read; null for the first that has something in it. */
  readonly sheet?: string | null;
  readonly progress?: Progress;
}

/** What a reader throws, as a refusal: a workbook that needs a password, or one that is broken. */
function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'EncryptedFileError' || name === 'DecryptionError') return refuse('file-encrypted');
  return refuse(error instanceof RangeError ? 'file-too-large' : 'file-damaged');
}

async function readRows(
  bytes: Uint8Array,
  builder: TableBuilder,
  { sheet = null, progress = () => undefined }: Options,
): Promise<Refusal | Sheets | null> {
  switch (recogniseFormat(bytes)) {
    case 'empty':
      return refuse('file-empty');
    case 'zip':
      return checkZip(bytes) ?? (await import('./read-workbook.ts')).readWorkbook(bytes, sheet, builder, progress);
    case 'encrypted':
      return refuse('file-encrypted');
    case 'old-excel':
      return refuse('file-old-excel');
    case 'unknown':
      return refuse('file-unknown-format');
    case 'text':
      return readCsv(bytes, builder, progress);
  }
}

/** Reads a survey file in this thread. Only the worker calls it: a hostile file can take long. */
export async function parseFile(fileName: string, bytes: Uint8Array, options: Options = {}): Promise<ParseOutcome> {
  if (bytes.length > LIMITS.fileBytes) return refuse('file-too-large');
  try {
    const builder = createTableBuilder();
    const read = await readRows(bytes, builder, options);
    if (read && 'ok' in read) return read;
    const outcome = builder.finish(fileName);
    return outcome.ok ? { ...outcome, sheets: read } : outcome;
  } catch (error) {
    return refusalOf(error);
  }
}
