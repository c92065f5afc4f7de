/** So many rows of a result are read from the back row. */
export const RESULT_ROWS = 8;

/** How many pages a result with so many rows has. */
export function resultPages(rows: number): number {
  return Math.max(1, Math.ceil(rows / RESULT_ROWS));
}

/** Which rows a page has; a page that is not there any more gives the last one. */
export function resultRows(rows: number, page: number): { readonly from: number; readonly to: number } {
  const from = Math.min(page, resultPages(rows) - 1) * RESULT_ROWS;
  return { from, to: Math.min(rows, from + RESULT_ROWS) };
}
