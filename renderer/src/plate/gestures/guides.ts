/** Two thin lines over the plate that show with what a dragged thing is in line. */
export class Guides {
  private readonly vertical: HTMLElement;
  private readonly horizontal: HTMLElement;

  constructor(stage: HTMLElement) {
    [this.vertical, this.horizontal] = ['vertical', 'horizontal'].map((way) => {
      const line = document.createElement('i');
      line.className = `plate-stage__guide plate-stage__guide--${way}`;
      line.hidden = true;
      stage.append(line);
      return line;
    }) as [HTMLElement, HTMLElement];
  }

  /** In pixels of the stage; null hides a line. */
  show(x: number | null, y: number | null): void {
    this.vertical.hidden = x === null;
    this.horizontal.hidden = y === null;
    if (x !== null) this.vertical.style.transform = `translateX(${Math.round(x)}px)`;
    if (y !== null) this.horizontal.style.transform = `translateY(${Math.round(y)}px)`;
  }

  remove(): void {
    this.vertical.remove();
    this.horizontal.remove();
  }
}
