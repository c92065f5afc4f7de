/** What is proper to a kind of session (soort bijeenkomst). */
interface KindOfSession {
  /** The template under its first plate. */
  readonly templateId: string;
}

/**
 * The kinds of sessions: a conversation on the praatplaat, a reflection on themes, a deepening method, looking back at agreed
 * actions, learning from try-outs, and one of her own.
 */
export const SESSION_KINDS = {
  praatplaat: { templateId: 'start-to-task' },
  reflection: { templateId: 'empty' },
  deepening: { templateId: 'empty' },
  lookBack: { templateId: 'empty' },
  learning: { templateId: 'empty' },
  own: { templateId: 'empty' },
} as const satisfies Readonly<Record<string, KindOfSession>>;
