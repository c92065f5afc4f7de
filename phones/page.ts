import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The page of the phones as one document, with the policy that lets nothing else run in it. */
export interface PhonePage {
  readonly html: Buffer;
  /** The same, as most phones take it. */
  readonly gzipped: Buffer;
  readonly policy: string;
}

/** Puts script and style into one document: a phone asks once, and then has all that it needs. */
function phonePage(script: string, style: string): PhonePage {
  // What closes a script in HTML cannot stand in one.
  const safe = script.replaceAll('</', '<\\/').trim();
  const css = style.trim();
  const html = [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praatplaat</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">',
    `<style>${css}</style></head><body><div id="app"></div><script>${safe}</script></body></html>`,
  ].join('');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(safe)}'`,
    `style-src 'sha256-${hash(css)}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
  ].join('; ');
  return { html: Buffer.from(html), gzipped: gzipSync(html), policy };
}

/** The page as it was built into this folder: read before there is a server, which itself opens no file. */
export function readPage(folder: string): PhonePage {
  const [script = '', style = ''] = ['phone.js', 'phone.css'].map((file) =>
    readFileSync(path.join(folder, file), 'utf8'),
  );
  return phonePage(script, style);
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
