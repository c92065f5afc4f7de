let pressed = false;

const release = () => {
  pressed = false;
};
window.addEventListener(
  'pointerdown',
  () => {
    pressed = true;
  },
  true,
);
window.addEventListener('pointerup', release, true);
window.addEventListener('pointercancel', release, true);

/**
 * Does something now, or, while the mouse button is down, after the click. What is done on leaving a field may change
 * the page; a button that moves between press and release would miss its click.
 */
export function afterPress(act: () => void): void {
  if (pressed) window.addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true });
  else act();
}
