/** So many rows say how long a row of this file is. */
const ENOUGH_ROWS = 3;
const MOST_ALIKE = 0.9;

/**
 * Watches the rows of a text to tell whether it was cut off half way (a broken download): a quotation mark that never closes, or
 * a last row without line end that has fewer cells than any other, while nearly all others have the same number. Other ragged
 * rows are people's work.
 */
export function watchEnding() {
  const counts = new Map<number, number>();
  let rows = 0;
  let last = 0;
  let openQuote = false;

  function isShort(): boolean {
    const [most, shortest] = [Math.max(...counts.values()), Math.min(...counts.keys())];
    return rows >= ENOUGH_ROWS && last < shortest && most >= MOST_ALIKE * rows;
  }

  return {
    see(row: readonly string[]): void {
      if (row.length === 1 && row[0]?.trim() === '') return;
      if (last > 0) {
        counts.set(last, (counts.get(last) ?? 0) + 1);
        rows++;
      }
      last = row.length;
    },
    seeOpenQuote(): void {
      openQuote = true;
    },
    isCutOff: (text: string): boolean => openQuote || (!/[\r\n]\s*$/.test(text.slice(-1000)) && isShort()),
  };
}
