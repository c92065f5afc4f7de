import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

test('after a reload the facilitator is where she was', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.goTo('agreements');
  await page.reload();
  await expect(page.getByRole('heading', { name: nl.agreements.session.title })).toBeVisible();
  await facilitator.button(nl.app.toStart).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: nl.start.title })).toBeVisible();
});

test('“Bewaard” is only said when it is true, and typing is on disk within a second or so', async ({ page, shell }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shell.url);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.goTo('agreements');
  const place = page.getByLabel(nl.agreements.session.place);
  await place.focus();
  await page.keyboard.type('Buurthuis');
  await expect(page.getByText(nl.app.saving, { exact: true })).toBeVisible();
  await expect(page.getByText(nl.app.saved, { exact: true })).toBeVisible();
  await expect(place).toBeFocused();
  await page.reload();
  await expect(place).toHaveValue('Buurthuis');
});

test('a half-written card is still there after a reload, and is gone once it is stored or given up', async ({
  page,
  shellUrl,
}) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.goTo('praatplaat');
  const text = page.getByRole('textbox', { name: nl.praatplaat.note.label });
  await page.locator('body').press('2');
  await text.pressSequentially('Eén vast gez');
  await page.reload();
  await expect(text).toHaveValue('Eén vast gez');
  await text.press('End');
  await text.pressSequentially('icht');
  await text.press('Enter');
  await expect(page.getByRole('img', { name: /^Praatplaat met/ })).toHaveAccessibleName(nl.praatplaat.label(1));
  await text.press('Escape');
  await page.locator('body').press('1');
  await text.pressSequentially('toch niet');
  await text.press('Escape');
  await page.reload();
  await expect(page.getByRole('img', { name: /^Praatplaat met/ })).toHaveAccessibleName(nl.praatplaat.label(1));
  await expect(text).toHaveCount(0);
});

test('a trajectory that another window put in the bin is closed, and the dialog gives the focus back', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');
  const opened = context.waitForEvent('page');
  await page.evaluate(() => void window.open('/'));
  const other = await opened;
  const remove = other.getByRole('button', { name: nl.start.removeOf('Testgemeente') });
  const rename = other.getByRole('button', { name: nl.start.renameOf('Testgemeente') });
  await rename.click();
  await other.keyboard.press('Escape');
  await expect(rename).toBeFocused();
  await remove.click();
  await expect(page.getByRole('heading', { level: 1, name: nl.start.title })).toBeVisible();
});

test.describe('a tab that the program did not open', () => {
  // Its connection is refused.
  test.use({ expectedConsoleErrors: [/WebSocket connection to .* failed|status of 401/] });

  test('is told so, and reads nothing; the window itself stays known through a reload', async ({
    page,
    context,
    shellUrl,
  }) => {
    const facilitator = new Facilitator(page);
    await facilitator.open(shellUrl);
    await facilitator.newTrajectory('Testgemeente');
    expect(page.url()).not.toContain('window=');
    const other = await context.newPage();
    await other.goto(new URL(shellUrl).origin);
    await expect(other.getByText(nl.app.connection.stranger)).toBeVisible();
    await expect(other.getByText('Testgemeente')).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('Testgemeente').first()).toBeVisible();
  });
});
