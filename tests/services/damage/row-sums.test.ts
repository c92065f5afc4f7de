import { expect, test } from 'vitest';
import { NEVER_COPIED } from '../../../services/database/copies/never-copied.ts';
import { findDamage } from '../../../services/database/damage/find-damage.ts';
import { summedTables } from '../../../services/database/damage/row-sums.ts';
import { startServices } from '../../helpers/services.ts';
import { copyOf, fixtures } from '../older-data/older-data.ts';

test.each(fixtures())('[W11] nothing is damaged in the data folder $name after it was opened and used', ({ name }) => {
  const { services, db } = startServices(copyOf(name));
  for (const { id } of services.trajectories.list()) {
    services.trajectories.open(id);
    services.trajectories.rename(id, 'Nieuwestad');
  }
  expect([...findDamage(db)].flat()).toEqual([]);
});

test('[W11] every table that holds what people made has sums, and a key to find its rows by', () => {
  const { db } = startServices();
  const all = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  const summed = summedTables(db);
  const without = all.filter((name) => !summed.some((table) => table.name === name));
  expect(without.toSorted()).toEqual([...NEVER_COPIED, 'meta', 'row_sum', 'sqlite_sequence'].toSorted());
  expect(summed.filter(({ primaryKey }) => primaryKey.length === 0)).toEqual([]);
});
