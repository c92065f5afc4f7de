import { expect, test } from 'vitest';
import { Template } from '../../core/plate/template.ts';
import { Scenery } from '../../renderer/src/plate/scenery.ts';
import startToTask from '../../resources/templates/start-to-task.json' with { type: 'json' };

const WINDOW = { width: 700, height: 300 };
const template = Template.parse(startToTask);

test('the landscape fills every pixel of the window, wherever the plate lies and however small it is', () => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, WINDOW);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const scenery = new Scenery(template);
  for (let i = 0; i < 60; i++) {
    const scale = 0.05 + (i % 12) * 0.013;
    const camera = { x: 100 + i * 0.37, y: -20 + i * 0.61, scale };
    context.fillStyle = '#000';
    context.fillRect(0, 0, WINDOW.width, WINDOW.height);
    scenery.paint(context, camera, WINDOW, true);
    const { data } = context.getImageData(0, 0, WINDOW.width, WINDOW.height);
    const bare = data.findIndex((value, at) => at % 4 === 0 && value + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 60);
    expect(bare, `at ${JSON.stringify(camera)}`).toBe(-1);
  }
});
