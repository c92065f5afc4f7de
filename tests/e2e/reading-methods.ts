import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entriesOf } from '../../services/api.ts';
import { openDatabase } from '../../services/database/open.ts';
import { createServices } from '../../services/services.ts';

/** The names of the methods that give what there is, and leave disk and beamer as they are. */
export function readingMethods(): ReadonlySet<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-methods-'));
  const db = openDatabase(path.join(folder, 'praatplaat.sqlite'));
  const entries = Object.entries(entriesOf(createServices(db)));
  db.close();
  rmSync(folder, { recursive: true });
  return new Set(entries.filter(([, { effects }]) => effects.includes('reads')).map(([name]) => name));
}
