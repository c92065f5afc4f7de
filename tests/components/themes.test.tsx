import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordsOf } from '../../core/document/document.ts';
import { NEW_STAGE } from '../../core/room/stage.ts';
import { THEME_PAGES } from '../../core/room-pages/theme-pages.ts';
import { Theme } from '../../core/toolbox/theme.ts';
import { RoomFrame } from '../../renderer/src/features/projector/RoomFrame.tsx';
import { ThemeForRoom } from '../../renderer/src/features/projector/themes/ThemeForRoom.tsx';
import { ThemesScreen } from '../../renderer/src/features/reflection/ThemesScreen.tsx';
import { VotingSection } from '../../renderer/src/features/voting/VotingSection.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import shipped from '../../resources/reflection/themes.json' with { type: 'json' };
import { expectAccessible } from './axe.ts';
import { button, openNew } from './harness.tsx';

const words = nl.reflection;
const themes = shipped.map((one) => Theme.parse(one));
const SHAPES = [
  [1920, 1080],
  [1024, 768],
] as const;

test('every page of every theme fits on every beamer, also with larger letters', async () => {
  const opened = await openNew();
  for (const [width, height] of SHAPES) {
    for (const textSize of [48, 72]) {
      for (const theme of themes) {
        const stages = THEME_PAGES.map((_, at) => ({
          ...NEW_STAGE,
          page: at,
          width: (1080 * width) / height,
          look: { ...NEW_STAGE.look, textSize },
        }));
        const frame = { show: 'theme' as const, municipality: '', theme, scale: null, propositions: [] };
        opened.show(
          stages.map((stage) => (
            <div key={stage.page} style={{ width, height }}>
              <RoomFrame stage={stage} at={0} timerAt="top">
                <ThemeForRoom frame={frame} stage={stage} />
              </RoomFrame>
            </div>
          )),
        );
        await expect.poll(() => document.querySelectorAll('.theme-room').length).toBe(THEME_PAGES.length);
        await document.fonts.ready;
        for (const one of document.querySelectorAll('.theme-room, .theme-room > :not(svg, ul, ol)')) {
          const about = `${theme.id} ${width} ${textSize} ${one.className}`;
          expect(one.scrollHeight, about).toBeLessThanOrEqual(one.clientHeight + 2);
        }
      }
    }
  }
});

test('a theme is begun, asked about blind, answered in words, and leads to an action', async () => {
  const opened = await openNew();
  opened.show(<ThemesScreen onGoTo={() => {}} voting={<VotingSection cardIds={[]} />} />);
  await expect.element(button(words.choose)).toBeVisible();
  await expectAccessible();
  await button(words.beginOf('Samenspel')).click();
  await expect.element(page.getByRole('heading', { name: 'Samenspel' })).toBeVisible();
  await button(words.ask).click();
  await expect.element(page.getByText(words.isOpen)).toBeVisible();
  const [round] = recordsOf(opened.now().document, 'votingRound');
  expect(round).toMatchObject({ perPerspective: true, themeId: 'interplay', state: 'open' });
  const roundId = round?.id ?? '';
  await opened.now().run({
    ...{ type: 'counts.set', id: 'n', roundId, perspective: 'residents', people: 9 },
    options: [{ optionId: roundId, counts: [0, 0, 0, 0, 0, 0, 4, 5, 0, 0] }],
  });
  await opened.now().run({ type: 'round.reveal', id: roundId });
  await expect.element(page.getByText(words.spread.high)).toBeVisible();
  await page.getByRole('checkbox').click();
  await expect.poll(() => recordsOf(opened.now().document, 'themeTalk')[0]?.keepsCase).toBe(true);
  const what = 'Maak bij één gezin van alle plannen één blad.';
  await button(words.makeActionOf(what)).click();
  await expect.poll(() => recordsOf(opened.now().whole, 'action').map((action) => action.what)).toEqual([what]);
  await expect.element(page.getByText(words.isAction, { exact: true })).toBeVisible();
  await expectAccessible();
});
