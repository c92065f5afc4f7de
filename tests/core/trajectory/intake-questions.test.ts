import { describe, expect, it } from 'vitest';
import { emptyDocument, intakeOf } from '../../../core/document/document.ts';
import type { IntakeRecord } from '../../../core/document/intake.ts';
import { IntakePart, isAnswered, isPartDone } from '../../../core/trajectory/intake-questions.ts';
import parts from '../../../resources/intake/questions.json' with { type: 'json' };

const all = parts.map((part) => IntakePart.parse(part));
const empty = intakeOf(emptyDocument());
const question = (id: string) => {
  const found = all.flatMap(({ questions }) => questions).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const partOf = (id: string) => {
  const found = all.find((part) => part.required === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the intake', () => {
  it('has five parts, each with a required question of its own, and every question once', () => {
    const ids = all.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(all).toHaveLength(5);
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of all) expect(part.questions.map(({ id }) => id)).toContain(part.required);
  });

  it('keeps one question for the facilitator alone', () => {
    expect(all.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'sore-spot')).toHaveLength(1);
  });

  it('is empty at first: no question has an answer and no part is done', () => {
    for (const part of all) {
      expect(isPartDone(part, empty)).toBe(false);
      for (const one of part.questions) expect(isAnswered(one, empty)).toBe(false);
    }
  });

  const answers: readonly (readonly [string, Partial<IntakeRecord>, Partial<IntakeRecord>])[] = [
    ['noticed-by', { answers: { 'noticed-by': 'Minder bellen' } }, { answers: { 'noticed-by': ' ' } }],
    ['ambition', { ambitions: [{ id: 'a', text: 'Eén plan', indicator: '' }] }, { ambitions: [] }],
    ['groups', { circle: { leaders: 2 } }, { circle: { leaders: 0 } }],
    [
      'earlier',
      { earlier: [{ id: 'e', what: 'Belteam', when: '', left: '' }] },
      { earlier: [{ id: 'e', what: ' ', when: '2023', left: '' }] },
    ],
    ['sore-spot', { soreSpot: 'Bezuiniging' }, { soreSpot: '\n' }],
    ['how-much-say', { answers: { 'how-much-say': 'Zij beslissen mee' } }, { answers: { 'how-much-say': '' } }],
  ];
  it.each(answers)('counts %s as answered only when something is said', (id, said, unsaid) => {
    expect(isAnswered(question(id), { ...empty, ...said })).toBe(true);
    expect(isAnswered(question(id), { ...empty, ...unsaid })).toBe(false);
  });

  it('is done in a part when its required question is answered, and by no other', () => {
    const people = partOf('how-much-say');
    expect(isPartDone(people, { ...empty, circle: { leaders: 2 }, answers: { missing: 'Jongeren' } })).toBe(false);
    expect(isPartDone(people, { ...empty, answers: { 'how-much-say': 'U vraagt hun mening' } })).toBe(true);
  });
});
