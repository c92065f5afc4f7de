import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { note, openPlate, plate } from './on-plate.ts';

const words = nl.praatplaat;

test('what the room says is typed card after card, and no letter is lost or taken for a key', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = await openPlate(page, shellUrl);
  const beamer = await facilitator.openProjector(context);
  await page.bringToFront();
  await facilitator.button(words.panel.showPlate).click();
  await page.locator('body').press('1');
  const texts = ['Wij bellen 3 keer', 'Brieven zijn lang', 'Fatima belt zelf.'];
  for (const text of texts) await page.keyboard.type(`${text}\n`);
  await expect(plate(page)).toHaveAccessibleName(words.label(3));
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
  await expect(beamer.getByRole('img', { name: words.room.plate(3) })).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${words.bar.list}`) }).click();
  for (const text of texts) await expect(page.getByRole('checkbox', { name: words.list.choose(text) })).toBeVisible();
});

test('a card that is refused while the next one is typed stands in front of it again', async ({ page, shellUrl }) => {
  let refuse = false;
  await page.routeWebSocket(/\/ws\/facilitator/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const { id } = JSON.parse(String(message)) as { id: string };
      if (refuse && String(message).includes('"note.add"')) {
        // Long after she typed on.
        setTimeout(() => socket.send(JSON.stringify({ id, reply: { ok: false, code: 'disk-full' } })), 200);
      } else server.send(message);
    });
  });
  await openPlate(page, shellUrl);
  await page.locator('body').press('2');
  refuse = true;
  await page.keyboard.type('Eerste\nTweede kaart van vandaag', { delay: 25 });
  await expect(page.getByText(nl.errors['disk-full'])).toBeVisible();
  await expect(note(page)).toHaveValue('Eerste\nTweede kaart van vandaag');
});

test('typing on a chosen card goes on with its text, also what are keys elsewhere', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = await openPlate(page, shellUrl);
  const beamer = await facilitator.openProjector(context);
  await page.bringToFront();
  await facilitator.button(words.panel.showPlate).click();
  await page.locator('body').press('1');
  await page.keyboard.type('Wij bellen\n');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('bellen\n');
  await page.keyboard.press('Escape');
  await page.keyboard.type('3x, b w f .');
  await expect(note(page)).toHaveValue('Wij bellen 3x, b w f .');
  await page.keyboard.press('Enter');
  await expect(note(page)).toHaveCount(0);
  await expect(plate(page)).toHaveAccessibleName(words.label(1));
  await expect(beamer.getByRole('img', { name: words.room.plate(1) })).toBeVisible();
});

test('a click on an empty place is where typing begins a card; a double click writes at once', async ({
  page,
  shellUrl,
}) => {
  await openPlate(page, shellUrl);
  const box = await page.locator('.plate-stage').boundingBox();
  const at = { x: (box?.x ?? 0) + 320, y: (box?.y ?? 0) + (box?.height ?? 0) - 90 };
  await page.mouse.click(at.x, at.y);
  await page.keyboard.type('Hier, dus.');
  await expect(note(page)).toHaveValue('Hier, dus.');
  await page.keyboard.press('Enter');
  await expect(plate(page)).toHaveAccessibleName(words.label(1));
  await page.keyboard.press('Escape');
  await page.mouse.dblclick(at.x + 200, at.y - 40);
  await expect(note(page)).toBeFocused();
});

test('black and frozen by a key are told with the key, and given back by a button', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = await openPlate(page, shellUrl);
  const beamer = await facilitator.openProjector(context);
  await page.bringToFront();
  await facilitator.button(words.panel.showPlate).click();
  await page.keyboard.press('.');
  await expect(beamer.getByRole('heading', { name: nl.control.room.cover.black })).toBeAttached();
  await expect(page.getByText(nl.keys.said.black('.'))).toBeVisible();
  await expectNothingFound(page, 'notice of a key');
  await facilitator.button(nl.keys.giveBack).click();
  await expect(beamer.getByRole('img', { name: /^Praatplaat/ })).toBeVisible();
  await expect(page.getByText(nl.keys.said.black('.'))).toHaveCount(0);
  await page.keyboard.press('F8');
  await expect(page.getByText(nl.keys.said.frozen('F8'))).toBeVisible();
  await facilitator.button(nl.keys.runOn).click();
  await expect(page.getByText(nl.control.beamer.shows('praatplaat'))).toBeVisible();
});

test('the remote steps while she types, and new cards come where the room looks', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = await openPlate(page, shellUrl);
  await facilitator.openProjector(context);
  await page.bringToFront();
  await facilitator.button(words.panel.showPlate).click();
  await page.locator('body').press('1');
  await page.keyboard.type('Half');
  for (const number of [1, 2, 3]) {
    await page.keyboard.press('PageDown');
    await expect(page.getByText(new RegExp(`^Plek ${number} van 5`)).first()).toBeVisible();
  }
  await expect(note(page)).toHaveValue('Half');
  await page.keyboard.type(' werk\n');
  await expect(plate(page)).toHaveAccessibleName(words.label(1));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: new RegExp(`^${words.bar.list}`) }).click();
  await expect(page.locator('[data-zone="choose"]').getByText('Half werk')).toBeVisible();
});
