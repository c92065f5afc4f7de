import { z } from 'zod';
import { type Document, intakeOf } from '../document/document.ts';
import { openSessions } from '../document/view.ts';
import { PERSPECTIVES, Perspective } from '../domain/perspective.ts';
import type { IntakePart } from './intake-questions.ts';

/** Why a trajectory began (waar het om begon), of the intake: never what is private, and nobody's name. */
export const Began = z.object({
  /** What a resident must notice in a year. */
  noticed: z.string(),
  ambitions: z.array(z.object({ text: z.string(), indicator: z.string() })),
  /** About how many people of each perspective take part. */
  circle: z.array(z.object({ perspective: Perspective, count: z.number().int().min(1) })),
  /** What they have a say in. */
  say: z.string(),
  /** What the trajectory is not about. */
  border: z.string(),
  earlier: z.array(z.object({ what: z.string(), when: z.string(), left: z.string() })),
});
export type Began = z.infer<typeof Began>;

/** The questions of resources/intake of which the minutes tell the answer. */
const TOLD = { noticed: 'noticed-by', say: 'how-much-say', border: 'not-this' } as const;

/** Why a trajectory began, for the minutes of its first session. Null for a later session, and when nothing was answered. */
export function beganOf(whole: Document, sessionId: string, parts: readonly IntakePart[]): Began | null {
  if (openSessions(whole)[0]?.id !== sessionId) return null;
  const { answers, ambitions, earlier, circle } = intakeOf(whole);
  const answerTo = (id: string) => (answers[id] ?? '').trim();
  const began: Began = {
    noticed: answerTo(TOLD.noticed),
    ambitions: ambitions.map(({ text, indicator }) => ({ text, indicator })),
    circle: inCircle(circle, parts),
    say: answerTo(TOLD.say),
    border: answerTo(TOLD.border),
    earlier: earlier.flatMap(({ what, when, left }) => (what.trim() === '' ? [] : [{ what, when, left }])),
  };
  return Object.values(began).some((part) => part.length > 0) ? began : null;
}

function inCircle(circle: Readonly<Record<string, number>>, parts: readonly IntakePart[]): Began['circle'] {
  const groups = parts
    .flatMap(({ questions }) => questions)
    .flatMap((one) => (one.kind === 'circle' ? one.options : []));
  return PERSPECTIVES.flatMap((perspective) => {
    const own = groups.filter((group) => group.perspective === perspective);
    const count = own.reduce((sum, { id }) => sum + (circle[id] ?? 0), 0);
    return count > 0 ? [{ perspective, count }] : [];
  });
}
