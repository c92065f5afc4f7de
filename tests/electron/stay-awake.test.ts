import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { createStayAwake } from '../../electron/stay-awake.ts';
import { fake } from '../helpers/fake-electron.ts';

vi.mock('electron', async () => (await import('../helpers/fake-electron.ts')).electron);
afterEach(() => fake.closeAll());

test('the screens stay on exactly as long as there is a window for the room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 12 }), (counts) => {
      fake.blockers.clear();
      const stayAwake = createStayAwake();
      for (const count of counts) {
        stayAwake(count);
        expect(fake.blockers.size).toBe(count > 0 ? 1 : 0);
      }
    }),
  );
  expect([...fake.blockers.values()].every((kind) => kind === 'prevent-display-sleep')).toBe(true);
});
