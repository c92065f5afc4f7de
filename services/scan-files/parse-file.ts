import type { Table } from '../../core/scan/mapping.ts';
import { checkZip } from './check-zip.ts';
import { LIMITS } from './limits.ts';
import { type Refusal, type RowsOutcome, refuse } from './outcome.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { recogniseFormat } from './recognise-format.ts';
import { toTable } from './to-table.ts';

/** A survey file as a table, or why it is none. */
export type TableOutcome = { readonly ok: true; readonly table: Table } | Refusal;

/** What a reader throws, as a refusal: a workbook that needs a password, or one that is broken. */
function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'EncryptedFileError' || name === 'DecryptionError') return refuse('file-encrypted');
  return refuse(error instanceof RangeError ? 'file-too-large' : 'file-damaged');
}

async function readRows(bytes: Uint8Array): Promise<RowsOutcome> {
  switch (recogniseFormat(bytes)) {
    case 'empty':
      return refuse('file-empty');
    case 'zip':
      return checkZip(bytes) ?? readWorkbook(bytes);
    case 'encrypted':
      return refuse('file-encrypted');
    case 'old-excel':
      return refuse('file-old-excel');
    case 'unknown':
      return refuse('file-unknown-format');
    case 'text':
      return readCsv(bytes);
  }
}

/** Reads a survey file in this thread. Only the worker calls it: a hostile file can take long. */
export async function parseFile(fileName: string, bytes: Uint8Array): Promise<TableOutcome> {
  if (bytes.length > LIMITS.fileBytes) return refuse('file-too-large');
  try {
    const outcome = await readRows(bytes);
    return outcome.ok ? toTable(fileName, outcome.rows) : outcome;
  } catch (error) {
    return refusalOf(error);
  }
}
