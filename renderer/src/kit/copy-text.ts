/**
 * Puts a text on the clipboard, after a click; false when the browser refuses. The newer way asks a permission that the
 * desktop shell gives nobody.
 */
export function copyText(text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return allowed && copied;
}
