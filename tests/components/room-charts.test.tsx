import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ChartChoice } from '../../core/contract/snapshots.ts';
import { RoomPreview } from '../../renderer/src/app/room/RoomPreview.tsx';
import { openSample } from './harness.tsx';

const CHARTS: Readonly<Record<string, ChartChoice>> = {
  overview: { show: 'overview' },
  'the statements of a principle': { show: 'statements', principle: 1 },
  'the improvement points': { show: 'improvementPoints' },
  'the quadrant': { show: 'quadrant', whose: 'all' },
};

/** Pairs of texts in a drawing that lie over each other, and texts that run over its edge. */
function collisions(svg: SVGSVGElement): string[] {
  const edge = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map((text) => ({
    said: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  const over = texts.filter(({ box }) => box.right > edge.right + 1 || box.left < edge.left - 1);
  const pairs = texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter(
        ({ box }) =>
          Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > 1 &&
          Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > one.box.height / 2,
      )
      .map(({ said }) => `${one.said} / ${said}`),
  );
  return [...pairs, ...over.map(({ said }) => `${said} / the edge`)];
}

test.each(Object.entries(CHARTS))('no text of %s lies over another one', async (_, choice) => {
  const opened = await openSample();
  await opened.now().showOnProjector(choice);
  opened.showWhole(
    <div style={{ height: 720 }}>
      <RoomPreview />
    </div>,
  );
  await expect.element(page.getByRole('img').first()).toBeVisible();
  const drawn = [...document.querySelectorAll<SVGSVGElement>('.room-chart svg')];
  expect(drawn).not.toEqual([]);
  expect(drawn.flatMap(collisions)).toEqual([]);
});
