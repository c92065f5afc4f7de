import { pathOf } from './link-lines.ts';
import { fontOf, type Mark } from './marks.ts';

/** Draws marks at the origin of the context. */
export function paintMarks(context: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  for (const mark of marks) paint(context, mark);
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'text':
      paintText(context, mark);
      break;
    case 'box':
      context.beginPath();
      context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
      context.setLineDash([...(mark.dash ?? [])]);
      fillAndStroke(context, mark);
      break;
    case 'disc':
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      context.setLineDash([]);
      fillAndStroke(context, mark);
      break;
    case 'line':
      context.lineCap = 'round';
      context.setLineDash([]);
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.strokeWidth;
      context.stroke(new Path2D(pathOf(mark.route)));
      break;
    case 'polygon':
      context.beginPath();
      for (const [x, y] of mark.points) context.lineTo(x, y);
      context.closePath();
      fillAndStroke(context, mark);
      break;
  }
}

function paintText(context: CanvasRenderingContext2D, mark: Extract<Mark, { kind: 'text' }>): void {
  context.font = fontOf(mark.style);
  context.textAlign = mark.centred ? 'center' : 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = mark.fill;
  context.fillText(mark.text, mark.x, mark.baseline);
}

function fillAndStroke(
  context: CanvasRenderingContext2D,
  { fill, stroke, strokeWidth }: { fill?: string; stroke?: string; strokeWidth?: number },
): void {
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth ?? 1;
    context.stroke();
  }
}
