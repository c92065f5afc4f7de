/**
 * Calls back when the browser throws away what was painted on a canvas (the graphics process ended, the laptop woke up), and
 * again when it can be painted anew. Gives what stops it.
 */
export function onLostGraphics(canvases: Iterable<HTMLCanvasElement>, back: () => void): () => void {
  const all = [...canvases];
  for (const canvas of all) {
    canvas.addEventListener('contextlost', back);
    canvas.addEventListener('contextrestored', back);
  }
  return () => {
    for (const canvas of all) {
      canvas.removeEventListener('contextlost', back);
      canvas.removeEventListener('contextrestored', back);
    }
  };
}
