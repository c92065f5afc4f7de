import { expect, it } from 'vitest';
import { createUploads, UPLOAD_MAX } from '../../../services/uploads/uploads.ts';

it('the last sixty files that were handed over are kept, each up to 30 MB', () => {
  let count = 0;
  const uploads = createUploads(() => `u${count++}`);
  for (let i = 0; i < 61; i++) uploads.add(`${i}`, Uint8Array.of(i));
  expect(() => uploads.get('u0')).toThrow();
  expect(uploads.get('u1')).toEqual({ name: '1', bytes: Uint8Array.of(1) });
  expect(uploads.get('u60').name).toBe('60');
  uploads.forget('u60');
  expect(() => uploads.get('u60')).toThrow();
  expect(UPLOAD_MAX).toBe(31_457_280);
});

it('all files together keep at most 200 MB in memory: the oldest go, the last one stays', () => {
  let count = 0;
  const uploads = createUploads(() => `u${count++}`);
  const large = new Uint8Array(UPLOAD_MAX);
  for (let i = 0; i < 6; i++) uploads.add(`${i}`, large);
  expect(uploads.get('u0').bytes).toBe(large);
  const joined = uploads.join(['u1', 'u2']);
  expect(() => uploads.add('7', large)).not.toThrow();
  expect(() => uploads.get('u0')).toThrow();
  expect(uploads.get(joined).parts).toHaveLength(2);
  expect(uploads.get('u7').name).toBe('7');
});
