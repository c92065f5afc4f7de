/** The template of the plate for what is said about one theme. */
export const THEME_TEMPLATE_ID = 'theme-talk';

/** The template of the plate for a customer journey. */
export const JOURNEY_TEMPLATE_ID = 'journey';

/** What is proper to a kind of session (soort bijeenkomst). */
interface KindOfSession {
  /** The template under its first plate. */
  readonly templateId: string;
  /** The room chooses a theme to reflect on. */
  readonly hasThemes?: boolean;
  /** People can tell a customer journey. */
  readonly hasJourney?: boolean;
}

/**
 * The kinds of sessions: a conversation on the praatplaat, a reflection on themes, a deepening method, looking back at agreed
 * actions, learning from try-outs, and one of her own.
 */
export const SESSION_KINDS = {
  praatplaat: { templateId: 'start-to-task' },
  reflection: { templateId: 'nine-themes', hasThemes: true },
  deepening: { templateId: 'empty', hasJourney: true },
  lookBack: { templateId: 'empty' },
  learning: { templateId: 'empty' },
  own: { templateId: 'empty' },
} as const satisfies Readonly<Record<string, KindOfSession>>;

/** What is proper to this kind. */
export function ofKind(kind: keyof typeof SESSION_KINDS): KindOfSession {
  return SESSION_KINDS[kind];
}
