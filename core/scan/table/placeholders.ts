import { labelKey } from '../words/text-key.ts';

/** What survey tools write in a cell where somebody saw no question or gave no answer. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'question not shown',
  'not shown',
  'niet getoond',
  'niet gesteld',
  'overgeslagen',
  'skipped',
  'no response',
  'geen reactie',
  'not answered',
  'niet beantwoord',
  'niet ingevuld',
  'n b',
]);
/** Written with signs around it, so that no person typed it. */
const SIGNED =
  /^(\{question_not_shown\}|\[(niet|not|no|geen)\b.{0,40}\]|<(niet|not|no|geen)\b.{0,40}>|#n\/[ab]!?|#null!|-oth-|%null%)$/i;

/** Every one of them has a word with such letters in it; most that people write has none, and is told apart quickly. */
const PERHAPS = /not|niet|skipped|overgeslagen|response|reactie|n[^a-z]*b|^[{[<#%-]/i;

/** Whether a cell holds what a tool writes, and not what a person answered. */
export function isPlaceholder(cell: string): boolean {
  const text = cell.trim();
  return text.length <= 60 && PERHAPS.test(text) && (SIGNED.test(text) || PLACEHOLDERS.has(labelKey(text)));
}
