import { expect, test } from 'vitest';
import { hostileOutcomes, hostileWorkbooks } from '../../faults/hostile-workbooks.ts';
import { readSize } from './scan-fixtures.ts';

test('the hostile workbooks are each refused or read, quickly and without harm', async () => {
  const outcomes: Record<string, string> = {};
  for (const { name, make } of hostileWorkbooks) {
    const bytes = await make();
    const started = performance.now();
    outcomes[name] = await readSize(`${name}.xlsx`, bytes);
    expect(performance.now() - started, name).toBeLessThan(10_000);
  }
  expect(outcomes).toEqual(hostileOutcomes);
}, 180_000);
