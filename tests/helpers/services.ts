import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Role } from '../../core/contract/methods.ts';
import { createApi } from '../../services/api.ts';
import { closeDatabase, openDatabase } from '../../services/database/opening/open.ts';
import { createServices } from '../../services/services.ts';
import { keepingShell, quickKey } from './keeping-shell.ts';
import { tempFolder } from './temp-folder.ts';

/** The real services on a real database in a fresh folder (or the given one), with one `call` for all methods. */
export function startServices(folder: string = tempFolder()) {
  const db = openDatabase(path.join(folder, 'praatplaat.sqlite'));
  const services = createServices(db, undefined, undefined, quickKey);
  const { shell, delivered } = keepingShell();
  const problems: unknown[] = [];
  const dispatch = createApi(services, (error) => problems.push(error));
  const call = (method: string, input: unknown, role: Role = 'facilitator') => dispatch(method, input, { role, shell });
  const close = () => {
    closeDatabase(db);
  };
  onTestFinished(close);
  return { folder, db, services, call, delivered, problems, close };
}

/** The value of a reply, or an error that names the code. */
export function unwrap<T = unknown>(reply: {
  ok: boolean;
  value?: unknown;
  code?: string;
  detail?: string | undefined;
}): T {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.detail ?? ''}`);
  return reply.value as T;
}
