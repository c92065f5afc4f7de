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
