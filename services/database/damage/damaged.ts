/** The file of the data is not as it was written, in a way that keeps it from being opened. */
export class DatabaseDamaged extends Error {}
