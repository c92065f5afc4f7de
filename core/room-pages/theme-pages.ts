/** The pages of a theme for the room, in order: what it is with its question, propositions, a case, what to try out. */
export const THEME_PAGES = ['question', 'propositions', 'case', 'tryOuts'] as const;
export type ThemePage = (typeof THEME_PAGES)[number];

/** The page with this number; the last one when there is none. */
export function themePageAt(page: number): ThemePage {
  return THEME_PAGES[page] ?? 'tryOuts';
}
