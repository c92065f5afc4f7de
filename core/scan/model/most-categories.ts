/** The most categories that a scale can have. Apart, because the thread that reads files starts quicker without zod. */
export const MOST_CATEGORIES = 11;
