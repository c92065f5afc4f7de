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
  purpose: Sentence,
  what: Sentence,
  howLong: z.string().max(60),
  groupSize: z.strictObject({ from: z.number().int().min(2), to: z.number().int().max(500) }),
  needs: Sentence,
  steps: z.array(Sentence).min(3).max(5),
  leaves: Sentence,
  care: Sentence,
});
const methods = z.array(Method).parse(JSON.parse(readFileSync(file, 'utf8')));

/** The sentences of a text. */
const sentencesOf = (text: string): string[] => text.match(/[^.?!]+[.?!]+/g) ?? [];

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
    for (const { name, purpose, what, needs, steps, leaves, care } of methods) {
      const sentences = sentencesOf(what);
      expect(sentences.length, name).toBeGreaterThan(1);
      expect(sentences.length, name).toBeLessThan(4);
      for (const text of [...sentences, ...[purpose, needs, leaves, care, ...steps].flatMap(sentencesOf)]) {
        expect(text.trim().split(/\s+/).length, text).toBeLessThan(27);
      }
    }
  });
});

describe('the questions of neighbourhood teams', () => {
  const ids = new Set(methods.map(({ id }) => id));
  const all = z
    .array(
      z.strictObject({
        ...{
          id: z.string(),
          question: z.string().regex(/\?$/),
          short: Sentence,
          advice: z.string(),
          firstStep: z.string(),
        },
        askFirst: z.array(z.string().regex(/\?$/)).length(3),
        principles: z.array(PrincipleNumber).min(1),
        methods: z.array(z.string()).min(1),
      }),
    )
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/toolbox/team-questions.json'), 'utf8')));

  it('are five, each with methods that are in the toolbox', () => {
    expect(all).toHaveLength(5);
    for (const { methods: named } of all) for (const id of named) expect(ids, id).toContain(id);
  });

  it('are plain: no sentence is long, and the advice is short', () => {
    for (const { question, short, advice, firstStep, askFirst } of all) {
      for (const text of [question, short, advice, firstStep, ...askFirst].flatMap(sentencesOf)) {
        expect(text.trim().split(/\s+/).length, text).toBeLessThan(27);
      }
      expect(advice.split(/\s+/).length, question).toBeLessThan(75);
    }
  });
});
