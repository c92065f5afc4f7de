import { isOwn } from '../../../../../core/cards/card.ts';
import { recordOf } from '../../../../../core/document/document.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { keepDraft, type NoteDraft } from '../notes/note-draft.ts';
import { useDeskStore, useSelected } from './useDesk.ts';

/**
 * What is typed without an open note: it goes on with the text of the chosen note, or begins a note at the empty place that
 * was clicked. False when it belongs nowhere.
 */
export function useTyping(): (text: string) => boolean {
  const store = useDeskStore();
  const selected = useSelected();
  const document = useTrajectory((state) => state.document);
  const trajectoryId = useTrajectory((state) => state.id);
  return (typed) => {
    const { take, spot, perspective } = store.getState();
    const open = (note: NoteDraft, before: string, whose: typeof perspective) => {
      keepDraft(trajectoryId, { note, text: before + typed, perspective: whose });
      take({ kind: 'note', note });
      return true;
    };
    const [id] = selected;
    if (id !== undefined) {
      const content = selected.size === 1 ? recordOf(document, 'card', id)?.content : undefined;
      if (!content || !isOwn(content)) return false;
      // What stands there stays: who wants other words takes these away first, or undoes.
      const before = /\s$/.test(content.text) ? content.text : `${content.text} `;
      return open({ kind: 'change', id }, before, content.perspective);
    }
    return spot !== null && open({ kind: 'new', perspective, at: spot }, '', perspective);
  };
}
