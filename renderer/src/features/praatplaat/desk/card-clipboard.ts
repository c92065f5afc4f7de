import { z } from 'zod';
import { type Document, recordOf } from '../../../../../core/document/document.ts';
import { Sign } from '../../../../../core/domain/perspective.ts';
import { FilledText } from '../../../../../core/domain/text.ts';

/** How copied cards lie on the clipboard for this program; other programs see only the plain text beside it. */
const TYPE = 'application/x-praatplaat-cards';

/**
 * A copied card: its id, and its words when the room wrote them. A card from the scan carries no words: what was said or
 * counted in a scan leaves the program through the services alone. Nor does a moment: its words stay with who told it.
 */
const CopiedCard = z.object({
  id: z.string(),
  note: z.object({ text: FilledText, perspective: Sign }).nullable(),
});
const CopiedCards = z.object({ trajectoryId: z.string(), cards: z.array(CopiedCard).min(1).max(500) });
export type CopiedCards = z.infer<typeof CopiedCards>;

/** Puts cards on the clipboard; false when there are none. */
export function writeCards(
  data: DataTransfer,
  trajectoryId: string,
  document: Document,
  ids: Iterable<string>,
): boolean {
  const cards = [...ids].flatMap((id) => {
    const content = recordOf(document, 'card', id)?.content;
    if (!content) return [];
    return [{ id, note: content.type === 'note' ? { text: content.text, perspective: content.perspective } : null }];
  });
  if (cards.length === 0) return false;
  data.setData(TYPE, JSON.stringify({ trajectoryId, cards } satisfies CopiedCards));
  data.setData('text/plain', cards.flatMap(({ note }) => note?.text ?? []).join('\n'));
  return true;
}

/** The copied cards on the clipboard, or null. */
export function readCards(data: DataTransfer): CopiedCards | null {
  try {
    return CopiedCards.parse(JSON.parse(data.getData(TYPE)));
  } catch {
    return null;
  }
}
