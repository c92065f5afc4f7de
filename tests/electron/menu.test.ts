import { expect, test, vi } from 'vitest';
import { menuTemplate, setMenu } from '../../electron/menu.ts';
import { fake } from '../helpers/fake-electron.ts';

vi.mock('electron', async () => (await import('../helpers/fake-electron.ts')).electron);

test('the menu is small and Dutch, without the undo of text fields, reload or developer tools', () => {
  setMenu({} as never);
  const { template } = fake.Menu;
  expect(template.map(({ label }) => label)).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Help']);
  const roles = template.flatMap(({ submenu }) => submenu?.map(({ role }) => role) ?? []);
  expect(new Set(roles.filter(Boolean))).toEqual(
    new Set(['quit', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen']),
  );
});

test('Over Praatplaat says the version and the licence, over her own window', async () => {
  const facilitator = {};
  setMenu(facilitator as never);
  fake.Menu.template.at(-1)?.submenu?.[0]?.click?.();
  await vi.waitFor(() => expect(fake.dialog.showMessageBox).toHaveBeenCalledTimes(1));
  const [[parent, options] = []] = fake.dialog.showMessageBox.mock.calls;
  expect(parent).toBe(facilitator);
  expect(options?.detail).toMatch(/Versie 1\.2\.3[\s\S]*EUPL-1\.2/);
});

test('on a Mac text fields get their undo from the menu', () => {
  const roles = menuTemplate(() => undefined, 'darwin').flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu.map(({ role }) => role) : [],
  );
  expect(roles).toEqual(expect.arrayContaining(['undo', 'redo', 'copy']));
});
