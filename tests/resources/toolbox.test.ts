import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PRINCIPLE_NUMBERS, PrincipleNumber } from '../../core/domain/principles.ts';

const file = join(import.meta.dirname, '../../resources/toolbox/methods.json');
const Kind = z.enum(['conversation', 'joining-in', 'poll', 'creative', 'change-approach', 'customer-journey']);
const Outcome = z.enum(['weak', 'gap', 'two-camps', 'wanted']);
const Sentence = z.string().regex(/^[A-Z].*[.?]$/);
const Method = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.string().max(50),
  kind: Kind,
  when: z.strictObject({ principles: z.array(PrincipleNumber).min(1), outcomes: z.array(Outcome).min(1) }),
  what: Sentence,
  howLong: z.string().max(60),
  needs: Sentence,
  steps: z.array(Sentence).min(3).max(5),
});
const methods = z.array(Method).parse(JSON.parse(readFileSync(file, 'utf8')));

describe('the toolbox', () => {
  it('has at least two methods for every principle, every outcome, and every pair of them', () => {
    for (const principle of PRINCIPLE_NUMBERS) {
      for (const outcome of Outcome.options) {
        const fitting = methods.filter(
          ({ when }) => when.principles.includes(principle) && when.outcomes.includes(outcome),
        );
        expect(fitting.length, `${principle} ${outcome}`).toBeGreaterThan(1);
      }
    }
  });

  it('has methods of every kind, each with its own name', () => {
    expect(new Set(methods.map(({ kind }) => kind))).toEqual(new Set(Kind.options));
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
    expect(new Set(methods.map(({ name }) => name)).size).toBe(methods.length);
    for (const { when } of methods)
      expect(when.principles).toEqual([...new Set(when.principles)].sort((a, b) => a - b));
  });

  it('names a customer journey where the access is not transparent or simple', () => {
    const journeys = methods.filter(({ kind }) => kind === 'customer-journey');
    for (const { when } of journeys) expect(when).toMatchObject({ principles: expect.arrayContaining([6]) });
    for (const outcome of Outcome.options) {
      expect(journeys.some(({ when }) => when.outcomes.includes(outcome))).toBe(true);
    }
  });

  it('is short and plain: two or three sentences say what it is, no sentence is long', () => {
    for (const { name, what, needs, steps } of methods) {
      const sentences = what.match(/[^.?!]+[.?!]+/g) ?? [];
      expect(sentences.length, name).toBeGreaterThan(1);
      expect(sentences.length, name).toBeLessThan(4);
      for (const text of [...sentences, needs, ...steps.flatMap((step) => step.match(/[^.?!]+[.?!]+/g) ?? [])]) {
        expect(text.trim().split(/\s+/).length, text).toBeLessThan(27);
      }
    }
  });
});
