/** Whether keys belong to what is being typed, or to a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('dialog')) return target instanceof Element;
  const field = target.closest('input, textarea, select');
  return field !== null && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
}

/** Whether keys like Enter and the arrows belong to a control. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, summary') !== null;
}

/** Whether what is typed belongs to what is chosen on the plate: everywhere on the desk but in the list beside it. */
export function isOnDesk(target: EventTarget | null): boolean {
  return isPlate(target) || (target instanceof Element && target.closest('.desk') !== null && !target.closest('.list'));
}

/** Whether nothing in particular has the focus, or the plate has. */
export function isPlate(target: EventTarget | null): boolean {
  return target instanceof Element && (target.matches('body, main') || target.closest('.plate-stage') !== null);
}
