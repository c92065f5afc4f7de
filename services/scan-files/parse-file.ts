import type { Table } from '../../core/scan/table/mapping.ts';
import { checkZip } from './check-zip.ts';
import { LIMITS } from './limits.ts';
import { type Progress, type Refusal, refuse } from './outcome.ts';
import { readCsv } from './read-csv.ts';
import type { Sheets } from './read-workbook.ts';
import { recogniseFormat } from './recognise-format.ts';
import { createTableBuilder, type TableBuilder } from './table-builder.ts';

/** A survey file as a table with the sheets of its workbook; or why it is none. */
export type ParseOutcome =
  | {
      readonly ok: true;
      readonly table: Table;
      readonly sheets: Sheets | null;
      /** Zero characters that were left out. */
      readonly zeros: number;
    }
  | Refusal;

/** What was read beside the rows. */
type Read = { readonly sheets: Sheets | null; readonly zeros: number };

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

async function readSheets(
  bytes: Uint8Array,
  sheet: string | null,
  builder: TableBuilder,
  progress: Progress,
): Promise<Refusal | Read> {
  const { readWorkbook } = await import('./read-workbook.ts');
  const sheets = await readWorkbook(bytes, sheet, builder, progress);
  return 'ok' in sheets ? sheets : { sheets, zeros: 0 };
}

async function readRows(
  bytes: Uint8Array,
  builder: TableBuilder,
  { sheet = null, progress = () => undefined }: Options,
): Promise<Refusal | Read> {
  switch (recogniseFormat(bytes)) {
    case 'empty':
      return refuse('file-empty');
    case 'zip':
      return checkZip(bytes) ?? readSheets(bytes, sheet, builder, progress);
    case 'encrypted':
      return refuse('file-encrypted');
    case 'old-excel':
      return refuse('file-old-excel');
    case 'unknown':
      return refuse('file-unknown-format');
    case 'text': {
      const read = readCsv(bytes, builder, progress);
      return 'ok' in read ? read : { sheets: null, ...read };
    }
  }
}

/** Reads a survey file in this thread. Only the worker calls it: a hostile file can take long. */
export async function parseFile(fileName: string, bytes: Uint8Array, options: Options = {}): Promise<ParseOutcome> {
  if (bytes.length > LIMITS.fileBytes) return refuse('file-too-large');
  try {
    const builder = createTableBuilder();
    const read = await readRows(bytes, builder, options);
    if ('ok' in read) return read;
    const outcome = builder.finish(fileName);
    return outcome.ok ? { ...outcome, ...read } : outcome;
  } catch (error) {
    return refusalOf(error);
  }
}
