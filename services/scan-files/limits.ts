/** What a survey file may be at most; anything beyond is refused before it can do harm. */
export const LIMITS = {
  fileBytes: 25 * 1024 * 1024,
  zipEntries: 2000,
  unpackedBytes: 200 * 1024 * 1024,
  /** How many times larger than its packed size one file in a ZIP may be; small files may be more. */
  packingRatio: 100,
  packingRatioFrom: 40 * 1024 * 1024,
  columns: 2000,
  rows: 200_000,
  /** Rows times columns. */
  cells: 50_000_000,
  cellLength: 1024 * 1024,
  milliseconds: 19_000,
  workerHeapMegabytes: 320,
  /** Room for texts that are needed for a moment only: with little of it, half of the time goes to moving them about. */
  workerYoungMegabytes: 48,
  /** What reading may add to the memory of the program. */
  readingMegabytes: 400,
} as const;
