/** The template of the plate for what is said about one theme. */
export const THEME_TEMPLATE_ID = 'theme-talk';

/** The template of the plate for a customer journey. */
export const JOURNEY_TEMPLATE_ID = 'journey';

/** What is proper to a kind of session (soort bijeenkomst). */
interface KindOfSession {
  /** The template under its first plate. */
  readonly templateId: string;
  /** For how many people it is meant; absent: she knows best. */
  readonly people?: { readonly from: number; readonly to: number };
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
  praatplaat: { templateId: 'start-to-task', people: { from: 8, to: 40 } },
  reflection: { templateId: 'nine-themes', people: { from: 8, to: 15 }, hasThemes: true },
  deepening: { templateId: 'empty', people: { from: 6, to: 20 }, hasJourney: true },
  lookBack: { templateId: 'empty', people: { from: 6, to: 40 } },
  learning: { templateId: 'empty', people: { from: 4, to: 12 } },
  own: { templateId: 'empty' },
} as const satisfies Readonly<Record<string, KindOfSession>>;

/** What is proper to this kind. */
export function ofKind(kind: keyof typeof SESSION_KINDS): KindOfSession {
  return SESSION_KINDS[kind];
}
