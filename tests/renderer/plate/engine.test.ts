import { beforeEach, expect, it, vi } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { Template } from '../../../core/plate/template.ts';
import { PlateEngine } from '../../../renderer/src/plate/engine.ts';
import { createSceneBuilder } from '../../../renderer/src/plate/scene.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };
import { kit } from './kit.ts';

const template = Template.parse(startToTask);

function run(document: Document, command: AnyCommand): Document {
  const decision = decide(document, command, template);
  if (!decision.ok) throw new Error(decision.code);
  return applyDiff(document, decision.diff);
}

let waiting = new Map<number, (now: number) => void>();

beforeEach(() => {
  let last = 0;
  waiting = new Map();
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => {
    last += 1;
    waiting.set(last, frame);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (request: number) => waiting.delete(request));
});

/** Runs what waits for the next frame. */
function nextFrame(): void {
  const frames = [...waiting.values()];
  waiting.clear();
  for (const frame of frames) frame(performance.now());
}

it('goes on painting after it was stopped and attached again', () => {
  const canvas = {
    hidden: true,
    style: {},
    getContext: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const lift = canvas as unknown as HTMLCanvasElement;
  const still = { ...canvas } as unknown as HTMLCanvasElement;
  const note = { type: 'note.add', id: 'a', perspective: 'policy', text: 'Brieven', at: { zone: 'choose' } } as const;
  const before = run(emptyDocument(), note);
  const build = createSceneBuilder(kit);
  const engine = new PlateEngine(kit.palette, false);
  engine.setSize({ width: 800, height: 600 });
  engine.attach(still, lift);
  engine.setScene(build(before, template));
  engine.setScene(build(run(before, { type: 'cards.move', moves: [{ id: 'a', at: { x: 0, y: 0 } }] }), template));
  engine.stop();
  expect(waiting.size).toBe(0);
  engine.attach(still, lift);
  engine.startDrag(new Set(['a']));
  nextFrame();
  expect(canvas.hidden).toBe(false);
  expect(engine.boxOf('a')).toMatchObject({ x: 0, y: 0 });
});
