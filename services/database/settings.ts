import type { Db } from './opening/open.ts';

/** A value that was kept for this laptop, or undefined. */
export function readSetting(db: Db, name: string): unknown {
  const text = db.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck().get(name);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Keeps a value for this laptop. */
export function writeSetting(db: Db, name: string, value: unknown): void {
  db.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)').run(name, JSON.stringify(value));
}
