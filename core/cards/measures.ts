/** Width of a card in plate units. */
export const CARD_WIDTH = 390;

/**
 * Measures of a card in plate units; core reserves the room with them and the screen draws with them. Its text can be read on
 * her screen when the whole plate is on it.
 */
export const CARD = { padding: 18, top: 12, kicker: 34, line: 45, bottom: 18, text: 38, mostLines: 16 } as const;

/** Letters as wide as the sign of a group before the first word of a card. */
export const SIGN_ROOM = 'w';

/** Height of one row of figures on a card, and of the words above them. */
export const FIGURES = { row: 40, head: 38, gap: 8 } as const;
