import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Delivery } from '../core/contract/delivery.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};
const KEPT_MS = 10 * 60 * 1000;

/** Finished files that wait for the browser to fetch them, each once. */
export interface Downloads {
  offer(fileName: string, data: Uint8Array): Delivery;
  send(id: string, response: ServerResponse): void;
}

export function createDownloads(): Downloads {
  const waiting = new Map<string, { fileName: string; data: Uint8Array }>();
  return {
    offer(fileName, data) {
      const id = randomBytes(12).toString('base64url');
      waiting.set(id, { fileName, data });
      setTimeout(() => waiting.delete(id), KEPT_MS).unref();
      return { kind: 'download', url: `/download/${id}` };
    },
    send(id, response) {
      const file = waiting.get(id);
      if (!file) return void response.writeHead(404).end();
      waiting.delete(id);
      response.writeHead(200, {
        'Content-Type': TYPES[path.extname(file.fileName)] ?? 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      });
      response.end(file.data);
    },
  };
}
