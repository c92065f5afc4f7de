import { type Document, recordsOf, sessionOf } from '../../core/document/document.ts';
import { experimentsIn } from '../../core/trajectory/learning.ts';
import type { MinutesLearning } from './model.ts';

/** What began or was decided in the open session, per learning question. */
export function learningPart(document: Document): MinutesLearning[] {
  const here = experimentsIn(document, sessionOf(document).id);
  return recordsOf(document, 'learningQuestion').flatMap(({ id, text }) => {
    const cycles = here.filter(({ questionId }) => questionId === id);
    return cycles.length > 0 ? [{ question: text, cycles }] : [];
  });
}
