import type { KeyboardEvent, RefObject } from 'react';

const STOP = '[data-record] input[type=checkbox], .list__add';
const ZONE = '.list__zone';
const PARTS = 'input, button, select';

/**
 * Arrow keys in the list: up and down from card to card, with Ctrl from zone to zone, left and right along what can be done
 * with a card. In a field they belong to the field.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  return (event) => {
    const { target, key, ctrlKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || target.closest('textarea, select, input:not([type=checkbox])')) return;
    const next = nextStop(list.current, target, key, ctrlKey || metaKey);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
}

function nextStop(list: HTMLElement | null, from: HTMLElement, key: string, skip: boolean): HTMLElement | undefined {
  if (!list) return undefined;
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (by && skip) {
    const zones = [...list.querySelectorAll<HTMLElement>(ZONE)];
    const at = zones.findIndex((zone) => zone.contains(from));
    return zones[at + by]?.querySelector<HTMLElement>(`${STOP}, button`) ?? undefined;
  }
  if (by) {
    const stops = [...list.querySelectorAll<HTMLElement>(STOP)];
    const here = from.closest('[data-record]')?.querySelector<HTMLElement>('input[type=checkbox]') ?? from;
    return stops[stops.indexOf(here) + by];
  }
  const along = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const card = from.closest('[data-record]');
  if (!along || !card) return undefined;
  const parts = [...card.querySelectorAll<HTMLElement>(PARTS)].filter((part) => !part.matches(':disabled'));
  return parts[parts.indexOf(from) + along];
}
