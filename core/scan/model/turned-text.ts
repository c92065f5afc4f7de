/** What goes before a statement that counts the other way round, so that every sentence and figure about it is true. */
const NOT_SO = 'Het is niet zo: ';

/** A statement turned round: who disagrees with the statement, agrees with this. */
export const turnedText = (text: string): string => `${NOT_SO}${text}`;
