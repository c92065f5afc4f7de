/** Width of a card in plate units. */
export const CARD_WIDTH = 390;

/** Measures of a card in plate units; core reserves the room with them and the screen draws with them. */
export const CARD = { padding: 18, top: 12, kicker: 34, line: 36, bottom: 22, text: 28, mostLines: 16 } as const;

/** Height of one row of figures on a card, and of the words above them. */
export const FIGURES = { row: 33, head: 32, gap: 8 } as const;
