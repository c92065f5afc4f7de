/**
 * The kinds of sessions (soorten bijeenkomst): a conversation on the praatplaat, a reflection on themes, a deepening method,
 * looking back at agreed actions, learning from try-outs, and one of her own.
 */
export const SESSION_KINDS = ['praatplaat', 'reflection', 'deepening', 'lookBack', 'learning', 'own'] as const;
