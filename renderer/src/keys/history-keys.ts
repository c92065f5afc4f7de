import { isKeyFor } from './keys.ts';

/** Which way through history a key press goes: Ctrl+Z back, Ctrl+Y and Ctrl+Shift+Z forward; null for other keys. */
export function wayOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (isKeyFor('undo', event)) return 'undo';
  return isKeyFor('redo', event) ? 'redo' : null;
}

/** Whether keys belong to a text that is being typed. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type);
}
