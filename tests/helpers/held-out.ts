import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PrincipleNumber } from '../../core/domain/principles.ts';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/principles');
const HeldOut = z.object({
  text: z.string(),
  group: z.enum(['inwoners', 'medewerkers']),
  principle: PrincipleNumber.nullable(),
});

/** The two sets of statements by people who saw neither the corpus nor the code. Nothing is ever learned of them. */
export const HELD_OUT = ['held-out.jsonl', 'held-out-2.jsonl'] as const;

export const readHeldOut = (name: (typeof HELD_OUT)[number]) =>
  readFileSync(path.join(FOLDER, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => HeldOut.parse(JSON.parse(line)));
