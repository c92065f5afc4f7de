import { useEffect, useRef } from 'react';
import { pastedNotes } from '../../../../../core/plate/pasted-lines.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { readCards, writeCards } from './card-clipboard.ts';
import { useActs, useDesk, useNoteZone, useSelected } from './useDesk.ts';

/**
 * Ctrl+C, Ctrl+X and Ctrl+V on the plate: cards, also to another plate or session; and a list from Word or Excel becomes
 * cards. In a field, and with text chosen on the screen, the clipboard belongs to the text.
 */
export function useClipboard(): void {
  const open = useDesk((state) => state.open);
  const document = useTrajectory((state) => state.document);
  const trajectoryId = useTrajectory((state) => state.id);
  const selected = useSelected();
  const acts = useActs();
  const [zone] = useNoteZone();
  const onCopy = (event: ClipboardEvent): boolean => {
    const { target, clipboardData } = event;
    if (isText(target) || !window.getSelection()?.isCollapsed || !clipboardData) return false;
    if (!writeCards(clipboardData, trajectoryId, document, selected)) return false;
    event.preventDefault();
    return true;
  };
  const handlers = {
    copy: (event: ClipboardEvent) => {
      if (onCopy(event)) acts.copied([...selected]);
    },
    cut: (event: ClipboardEvent) => {
      if (onCopy(event)) void acts.remove([...selected]);
    },
    paste: ({ target, clipboardData }: ClipboardEvent) => {
      if (isText(target) || !clipboardData) return;
      const copied = readCards(clipboardData);
      if (copied) return void acts.pasteCards(copied, zone);
      const notes = pastedNotes(clipboardData.getData('text/plain'));
      if (notes.length > 0) open({ show: 'paste', notes });
    },
  };
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    for (const kind of ['copy', 'cut', 'paste'] as const) {
      window.addEventListener(kind, (event) => latest.current[kind](event), { signal });
    }
    return () => controller.abort();
  }, []);
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), textarea, dialog') !== null
  );
}
