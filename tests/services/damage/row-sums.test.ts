import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEVER_COPIED } from '../../../services/database/copies/never-copied.ts';
import { findDamage } from '../../../services/database/damage/find-damage.ts';
import { knowSums, summedTables, sumOf, sumSql } from '../../../services/database/damage/row-sums.ts';
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

test('[W11] the sum that a row gets in the database is that of its values here, whatever stands in it', () => {
  const db = new Database(':memory:');
  knowSums(db);
  const table = { name: 'one', columns: ['a', 'b', 'c'], primaryKey: ['a'] };
  const read = db
    .prepare<unknown[], Buffer>(`SELECT ${sumSql(table, 'one')} FROM (SELECT ? AS a, ? AS b, ? AS c) one`)
    .pluck();
  const bytes = fc.uint8Array().map((all) => Buffer.from(all));
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true }), bytes, fc.constant(null));
  fc.assert(
    fc.property(value, value, value, (...row) => {
      expect(read.get(...row)?.toString('hex')).toBe(sumOf(...row).toString('hex'));
    }),
  );
});

test('[W11] bytes that make no letter have a sum of their own: two of them are not one damaged sign', () => {
  const db = new Database(':memory:');
  knowSums(db);
  const table = { name: 'one', columns: ['a'], primaryKey: ['a'] };
  const read = db
    .prepare<[Buffer], Buffer>(`SELECT ${sumSql(table, 'one')} FROM (SELECT CAST(? AS TEXT) AS a) one`)
    .pluck();
  expect(read.get(Buffer.of(0xfe))).not.toEqual(read.get(Buffer.of(0xff)));
});
