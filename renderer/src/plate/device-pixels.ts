import type Konva from 'konva';
import type { Camera, Size } from './camera.ts';

type Paint = (context: CanvasRenderingContext2D, camera: Camera, size: Size) => void;

/** Paints on a layer with a context without transform, and the camera and the size in device pixels. */
export function inDevicePixels(
  konva: Konva.Context,
  layer: Konva.Layer | null,
  { camera: { x, y, scale }, size: { width, height } }: { readonly camera: Camera; readonly size: Size },
  paint: Paint,
): void {
  if (!layer) return;
  const context = konva._context;
  const ratio = layer.getCanvas().getPixelRatio();
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  const camera = { x: x * ratio, y: y * ratio, scale: scale * ratio };
  paint(context, camera, { width: Math.ceil(width * ratio), height: Math.ceil(height * ratio) });
  context.restore();
}
