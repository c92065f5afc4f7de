import type { ScanPerspective } from '../../../core/domain/perspective.ts';
import type { ScanResults } from '../../../core/scan/results.ts';
import type { Scan } from '../../../core/scan/scan.ts';

const PERSPECTIVES: readonly ScanPerspective[] = ['residents', 'frontline'];
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Results counted anew for every figure, written apart from computeResults to compare with it. */
export function slowResults(scan: Scan, threshold: number): ScanResults {
  const people = scan.respondents.map((one, index) => ({ ...one, index }));
  const all = (p: ScanPerspective) => people.filter((one) => one.perspective === p);
  const counting = (p: ScanPerspective) => all(p).filter((one) => scan.includeAbandoned || one.completed);
  const present = PERSPECTIVES.filter((p) => all(p).length > 0);
  const seen = present.filter((p) => counting(p).length >= threshold);
  const statements = scan.statements.map(({ id, text, principle, cells }) => {
    const groups = seen
      .filter((p) => all(p).some(({ index }) => cells[index]?.trim()))
      .map((p) => {
        const given = counting(p).map(({ index }) => cells[index] ?? '');
        const counts = scan.scale.labels.map((label) => given.filter((cell) => same(cell, label)).length);
        const dontKnow = given.filter((cell) => scan.scale.dontKnow.some((label) => same(cell, label))).length;
        const n = counts.reduce((a, b) => a + b, 0);
        if (n < threshold) return { shown: false as const, perspective: p };
        return { shown: true as const, perspective: p, n, counts, dontKnow, blank: given.length - n - dontKnow };
      });
    return { id, text, principle, groups };
  });
  const points = scan.improvementPoints.map(({ id, text, principle, choices }) => {
    const groups = seen.map((p) => {
      const given = counting(p).map(({ index }) => choices[index]);
      const count = given.filter((choice) => choice === 'chosen').length;
      return { perspective: p, count, of: count + given.filter((choice) => choice === 'not-chosen').length };
    });
    return { id, text, principle, groups: groups.filter(({ of }) => of >= threshold) };
  });
  const openQuestions = scan.openQuestions.map(({ id, question, cells }) => {
    const filled = (p: ScanPerspective) => counting(p).filter(({ index }) => cells[index]?.trim()).length;
    const enough = seen.filter((p) => filled(p) >= threshold);
    const answers = people
      .filter(
        (one) =>
          enough.includes(one.perspective) && counting(one.perspective).includes(one) && cells[one.index]?.trim(),
      )
      .map((one) => ({ id: `${id}-${one.index}`, perspective: one.perspective, text: cells[one.index] ?? '' }));
    return { id, question, answers };
  });
  return {
    fileName: scan.fileName,
    includeAbandoned: scan.includeAbandoned,
    scale: scan.scale.labels,
    threshold,
    groups: present.map((p) => ({
      perspective: p,
      respondents: seen.includes(p) ? counting(p).length : null,
      abandoned: seen.includes(p) ? all(p).filter((one) => !one.completed).length : null,
    })),
    statements: statements.filter(({ groups }) => groups.length > 0),
    improvementPoints: points.filter(
      ({ groups }) => groups.length > 0 && (seen.length === present.length || groups.some(({ count }) => count > 0)),
    ),
    openQuestions,
  };
}
