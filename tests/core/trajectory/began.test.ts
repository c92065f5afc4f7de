import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument, FIRST, intakeOf } from '../../../core/document/document.ts';
import type { IntakeRecord } from '../../../core/document/intake.ts';
import { beganOf } from '../../../core/trajectory/began.ts';
import { INTAKE_PARTS } from '../../../services/intake-parts.ts';

const nothing = emptyDocument();
const withIntake = (changes: Partial<IntakeRecord>) => {
  const intake = { ...intakeOf(nothing), ...changes };
  return { ...nothing, [intake.id]: intake };
};
const began = (changes: Partial<IntakeRecord>, sessionId: string = FIRST.sessionId) =>
  beganOf(withIntake(changes), sessionId, INTAKE_PARTS);

const questions = INTAKE_PARTS.flatMap((part) => part.questions);
const ids = questions.map(({ id }) => id);
const groups = questions.flatMap((question) => (question.kind === 'circle' ? question.options : []));

describe('[M29] why a trajectory began', () => {
  it('is told of the questions that the intake really has', () => {
    expect(ids).toEqual(expect.arrayContaining(['noticed-by', 'how-much-say', 'not-this']));
  });

  it('is nothing as long as nothing was answered that the minutes tell', () => {
    expect(began({})).toBeNull();
    expect(began({ soreSpot: 'De wethouder wil niet', answers: { reason: 'Klachten' } })).toBeNull();
    expect(began({ answers: { 'noticed-by': '  ' }, circle: { experience: 0 } })).toBeNull();
  });

  it('belongs to the first session that is there, and to no later one', () => {
    const answers = { 'noticed-by': 'Eén gezicht' };
    const first = withIntake({ answers })[FIRST.sessionId];
    if (first?.kind !== 'session') throw new Error('no first session');
    const later = { ...first, id: 'later', order: first.order + 1 };
    const both = { ...withIntake({ answers }), later };
    expect(beganOf(both, FIRST.sessionId, INTAKE_PARTS)).not.toBeNull();
    expect(beganOf(both, 'later', INTAKE_PARTS)).toBeNull();
    const inBin = { ...both, [first.id]: { ...first, removedAt: '2026-12-03T10:00:00.000Z' } };
    expect(beganOf(inBin, 'later', INTAKE_PARTS)).not.toBeNull();
  });

  it('adds the people of each perspective up, and leaves nobody out', () => {
    const counts = fc.dictionary(fc.constantFrom(...groups.map(({ id }) => id)), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(counts, (circle) => {
        const told = began({ circle, answers: { 'noticed-by': 'Iets' } })?.circle ?? [];
        const all = Object.values(circle).reduce((sum, count) => sum + count, 0);
        expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(all);
      }),
    );
  });

  it('never tells the sore spot, nor an answer of which it is not known that it may be told', () => {
    const asked = fc.constantFrom(...ids.filter((id) => !['noticed-by', 'how-much-say', 'not-this'].includes(id)));
    fc.assert(
      fc.property(fc.dictionary(asked, fc.constant('GEHEIM')), (answers) => {
        const told = began({ answers: { ...answers, 'not-this': 'De hulp zelf' }, soreSpot: 'GEHEIM' });
        expect(told?.border).toBe('De hulp zelf');
        expect(JSON.stringify(told)).not.toContain('GEHEIM');
      }),
    );
  });

  it('leaves out an earlier attempt of which nobody wrote what it was', () => {
    const attempt = (what: string) => ({ id: what || 'leeg', what, when: '2023', left: '' });
    expect(began({ earlier: [attempt(''), attempt('Eén nummer')] })?.earlier).toEqual([
      { what: 'Eén nummer', when: '2023', left: '' },
    ]);
  });
});
