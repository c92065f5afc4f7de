import { type Cells, type Codes, countCells } from '../../core/scan/model/cells.ts';
import { type CodedColumn, type CodedScan, isCompleted } from '../../core/scan/model/coded-scan.ts';

/** Cells as they are stored and passed between threads without copying: the texts as JSON in UTF-8. */
export interface PackedCells {
  readonly texts: Uint8Array<ArrayBuffer>;
  readonly codes: Codes;
}

/** A scan whose columns are packed. */
export interface PackedScan extends Omit<CodedScan, 'perspectives' | 'completed' | 'columns'> {
  readonly respondents: number;
  /** Respondents who reached the end. */
  readonly finished: number;
  readonly perspectives: PackedCells;
  readonly completed: PackedCells;
  readonly columns: readonly (Omit<CodedColumn, 'cells'> & { readonly cells: PackedCells })[];
}

/** The codes are copied: a column of the file can be the column of the scan, and must stay when this is handed over. */
export function packCells({ texts, codes }: Cells): PackedCells {
  return { texts: new TextEncoder().encode(JSON.stringify(texts)), codes: codes.slice() };
}

export function packScan(scan: CodedScan): PackedScan {
  const finished = countCells(scan.completed).filter((_, i) => isCompleted(scan.completed.texts[i] ?? ''));
  return {
    ...scan,
    respondents: scan.perspectives.codes.length,
    finished: finished.reduce((sum, count) => sum + count, 0),
    perspectives: packCells(scan.perspectives),
    completed: packCells(scan.completed),
    columns: scan.columns.map((column) => ({ ...column, cells: packCells(column.cells) })),
  };
}

const unpackCells = ({ texts, codes }: PackedCells): Cells => ({
  texts: JSON.parse(new TextDecoder().decode(texts)) as string[],
  codes,
});

export function unpackScan(scan: PackedScan): CodedScan {
  return {
    ...scan,
    perspectives: unpackCells(scan.perspectives),
    completed: unpackCells(scan.completed),
    columns: scan.columns.map((column) => ({ ...column, cells: unpackCells(column.cells) })),
  };
}

/** The memory of a packed scan that can be handed to another thread. */
export function buffersOf({ perspectives, completed, columns }: PackedScan): ArrayBuffer[] {
  const all = [perspectives, completed, ...columns.map(({ cells }) => cells)];
  return all.flatMap(({ texts, codes }) => [texts.buffer, codes.buffer as ArrayBuffer]);
}
