import type { Document } from '../../../../../core/document/document.ts';
import type { Template } from '../../../../../core/plate/template.ts';
import { fitting } from '../../../plate/camera.ts';
import { PlatePainter } from '../../../plate/plate-painter.ts';
import { createSceneBuilder } from '../../../plate/scene.ts';
import { loadPlateKit } from '../../../plate/usePlateKit.ts';

/** A picture of the plate as PNG, with its size in pixels. */
export interface PlatePicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 2400;
const TALLEST = 6000;

/** Draws the plate with all its cards, out of sight, for the minutes. */
export async function renderPlatePicture(records: Document, template: Template): Promise<PlatePicture> {
  const kit = await loadPlateKit();
  const scene = createSceneBuilder(kit)(records, template);
  const { bounds } = scene;
  const scale = Math.min(WIDTH / bounds.width, TALLEST / bounds.height);
  const size = { width: Math.round(bounds.width * scale), height: Math.round(bounds.height * scale) };
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  const boxes = new Map(
    scene.items.map(({ id, x, y, face }) => [id, { x, y, width: face.width, height: face.height }]),
  );
  const painter = new PlatePainter(kit.palette);
  const camera = fitting(bounds, size);
  painter.paintGround(context, template, camera, size, true);
  const things = { ...scene, selected: new Set<string>(), far: false, boxOf: (id: string) => boxes.get(id) };
  painter.paintThings(context, things, camera, size, true);
  return { ...size, png: await pngOf(canvas) };
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('the picture could not be made');
  return new Uint8Array(await blob.arrayBuffer());
}
