import { expect, it } from 'vitest';
import { Id } from '../../../core/domain/text.ts';

it.each(['toString', 'constructor', 'hasOwnProperty', 'valueOf', 'intake', '-', '_'])(
  '%s is an identity as any other',
  (id) => expect(Id.safeParse(id).success).toBe(true),
);

it.each(['__proto__', '', 'a b', 'a'.repeat(65)])('%j is none', (id) => expect(Id.safeParse(id).success).toBe(false));
