/** The file was written by a newer version of the program. */
export class DatabaseTooNew extends Error {}
