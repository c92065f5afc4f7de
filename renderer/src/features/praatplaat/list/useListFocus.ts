import { type RefObject, useEffect, useRef } from 'react';
import type { Document } from '../../../../../core/document/document.ts';

/**
 * Keeps the focus sensible when a card changes place or goes away: the wish is kept until an element of the list
 * answers to it after a change of the document, or it is taken back (null).
 */
export function useListFocus(
  list: RefObject<HTMLElement | null>,
  document: Document,
): (selector: string | null) => void {
  const wish = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the document is the moment to look
  useEffect(() => {
    if (!wish.current) return;
    const element = list.current?.querySelector<HTMLElement>(wish.current);
    if (!element) return;
    wish.current = null;
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
  }, [list, document]);
  return (selector) => {
    wish.current = selector;
  };
}
