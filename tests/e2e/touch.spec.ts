import type { CDPSession, Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { note, openPlate, plate } from './on-plate.ts';

const words = nl.praatplaat;

test.use({ hasTouch: true });

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One finger on the glass. */
class Finger {
  private readonly glass: CDPSession;
  constructor(glass: CDPSession) {
    this.glass = glass;
  }

  private send(type: 'touchStart' | 'touchMove' | 'touchEnd', spots: Spot[]): Promise<unknown> {
    return this.glass.send('Input.dispatchTouchEvent', { type, touchPoints: spots });
  }

  async down(spot: Spot): Promise<void> {
    await this.send('touchStart', [spot]);
  }

  async moveTo({ x, y }: Spot, from: Spot): Promise<void> {
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await this.send('touchMove', [{ x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part }]);
    }
  }

  async up(): Promise<void> {
    await this.send('touchEnd', []);
  }
}

/** The places of all cards on the plate: where a mouse would be a hand. */
async function cardsAt(page: Page): Promise<Spot[]> {
  return page.locator('.plate-stage').evaluate((stage: HTMLElement) => {
    const { left, top, right, bottom } = stage.getBoundingClientRect();
    const spots: Spot[] = [];
    for (let x = left + 10; x < right; x += 20) {
      for (let y = top + 10; y < bottom; y += 12) {
        const mouse = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true };
        stage.dispatchEvent(new PointerEvent('pointermove', mouse));
        if (stage.style.cursor === 'pointer') spots.push({ x, y });
      }
    }
    return spots;
  });
}

test('by touch: a double tap writes a card, fingers choose several, and what can be done lies beside them', async ({
  page,
  context,
  shellUrl,
}) => {
  await openPlate(page, shellUrl);
  const finger = new Finger(await context.newCDPSession(page));
  const box = await page.locator('.plate-stage').boundingBox();
  const at = (x: number, y: number): Spot => ({
    x: (box?.x ?? 0) + (box?.width ?? 0) * x,
    y: (box?.y ?? 0) + (box?.height ?? 0) * y,
  });
  const save = note(page).locator('xpath=ancestor::fieldset').getByRole('button', { name: words.note.save });

  await test.step('two cards, each by a double tap and the button', async () => {
    for (const [i, spot] of [at(0.3, 0.6), at(0.3, 0.85)].entries()) {
      // On a busy machine two taps can come too far apart to be a double one.
      await expect(async () => {
        await page.touchscreen.tap(spot.x, spot.y);
        await page.touchscreen.tap(spot.x, spot.y);
        await expect(note(page)).toBeVisible({ timeout: 1000 });
      }).toPass();
      await note(page).fill(`Kaart ${i + 1}`);
      await save.tap();
      await expect(plate(page)).toHaveAccessibleName(words.label(i + 1));
      await note(page).press('Escape');
    }
  });

  const bar = page.getByRole('toolbar');
  const spots = await cardsAt(page);
  const [first] = spots;
  const second = spots.find(({ x, y }) => Math.hypot(x - (first?.x ?? 0), y - (first?.y ?? 0)) > 120);
  if (!first || !second) throw new Error('there are not two cards');

  await test.step('a tap chooses one, a held finger another one too', async () => {
    await page.touchscreen.tap(first.x, first.y);
    await expect(bar).toHaveAccessibleName(words.panel.beside(1));
    await expectNothingFound(page, 'bar beside a card');
    await finger.down(second);
    await expect(bar).toHaveAccessibleName(words.panel.beside(2));
    await finger.up();
    await expect(bar).toHaveAccessibleName(words.panel.beside(2));
  });

  await test.step('a finger that is held on empty paper draws a rectangle around both', async () => {
    const stage = await plate(page).boundingBox();
    const corner = {
      x: Math.max((stage?.x ?? 0) + 6, Math.min(first.x, second.x) - 60),
      y: Math.max((stage?.y ?? 0) + 6, Math.min(first.y, second.y) - 60),
    };
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    await finger.down(corner);
    await expect(page.locator('.plate-stage__lift')).toBeVisible();
    await finger.moveTo({ x: Math.max(first.x, second.x) + 40, y: Math.max(first.y, second.y) + 40 }, corner);
    await finger.up();
    await expect(bar).toHaveAccessibleName(words.panel.beside(2));
  });

  await test.step('and the bar takes them away', async () => {
    // Chromium takes a tap that comes right after a drag as the one that stops a fling.
    await expect(async () => {
      if ((await bar.count()) > 0) await bar.getByRole('button', { name: words.panel.remove }).tap();
      await expect(plate(page)).toHaveAccessibleName(words.label(0), { timeout: 1000 });
    }).toPass();
  });
});

test('the right button chooses a card and goes to what can be done with it', async ({ page, shellUrl }) => {
  await openPlate(page, shellUrl);
  await page.locator('body').press('1');
  await page.keyboard.type('Eén loket\n');
  await expect(plate(page)).toHaveAccessibleName(words.label(1));
  await page.keyboard.press('Escape');
  const [card] = await cardsAt(page);
  if (!card) throw new Error('there is no card');
  await page.mouse.click(card.x, card.y, { button: 'right' });
  await expect(page.getByRole('toolbar').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeFocused();
});
