import { createStore } from 'zustand';

/** How many fields hold typing that is not on disk yet. */
export const draftStore = createStore<{ readonly open: number }>()(() => ({ open: 0 }));

/** A field says that it holds unsaved typing; call what comes back when it no longer does. */
export function openDraft(): () => void {
  draftStore.setState(({ open }) => ({ open: open + 1 }));
  return () => draftStore.setState(({ open }) => ({ open: open - 1 }));
}
