import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.md': 'text/plain; charset=utf-8',
};

/** The file below `root` for a path of the address, or null when it would leave the folder. */
export function fileBelow(root: string, pathname: string): string | null {
  try {
    const wanted = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
    if (wanted.includes('\0')) return null;
    const file = path.resolve(root, `.${path.posix.normalize(wanted)}`);
    return file.startsWith(root + path.sep) ? file : null;
  } catch {
    return null;
  }
}

/** Sends a file of the built renderer, or 404. */
export async function sendFile(root: string, pathname: string, response: ServerResponse): Promise<void> {
  const file = fileBelow(root, pathname);
  const type = file && TYPES[path.extname(file)];
  if (!file || !type) return void response.writeHead(404).end();
  try {
    const data = await readFile(file);
    response.writeHead(200, { 'Content-Type': type }).end(data);
  } catch {
    response.writeHead(404).end();
  }
}
