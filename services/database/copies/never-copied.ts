/**
 * Tables that are in no copy of the data, whatever it is for: what people vote before it is shown, which phone has which
 * number, and messages that nobody decided about yet.
 */
export const NEVER_COPIED: readonly string[] = ['ballot_box', 'lobby_seat', 'phone_message'];
