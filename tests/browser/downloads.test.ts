import { expect, test } from 'vitest';
import { createDownloads } from '../../browser/downloads.ts';

test.each([
  ['verslag.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['cijfers.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['cijfers.csv', 'text/csv; charset=utf-8'],
  ['iets', 'application/octet-stream'],
])('the browser gets %s as what it is', async (fileName, type) => {
  const downloads = createDownloads();
  const offer = downloads.offer(fileName, new Uint8Array([1]));
  const headers: Record<string, string> = {};
  const response = { writeHead: (_: number, given: object) => Object.assign(headers, given), end: () => undefined };
  downloads.send(offer.kind === 'download' ? (offer.url.split('/').at(-1) ?? '') : '', response as never);
  expect(headers['Content-Type']).toBe(type);
  expect(headers['Content-Disposition']).toContain(encodeURIComponent(fileName));
});
