import type { ScanPerspective } from '../../../core/domain/perspective.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import type { Scan } from '../../../core/scan/model/scan.ts';
import { slowHeld, slowPart } from './slow-guard.ts';
import { slowPrinciples } from './slow-principles.ts';

const PERSPECTIVES: readonly ScanPerspective[] = ['residents', 'frontline'];
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Results, with every open answer released, counted anew for every figure, written apart from computeResults to compare with it. */
export function slowResults(scan: Scan, wanted: number): ScanResults {
  const threshold = wanted < 5 ? 5 : wanted;
  const people = scan.respondents.map((one, index) => ({ ...one, index }));
  const all = (p: ScanPerspective) => people.filter((one) => one.perspective === p);
  const completed = (p: ScanPerspective) => all(p).filter((one) => one.completed);
  const stopped = (p: ScanPerspective) => all(p).filter((one) => !one.completed);
  const part = (done: number[], half: number[], p: ScanPerspective) =>
    slowPart(done, half, scan.includeAbandoned && groupPart(p) === 'everyone', threshold);
  const groupPart = (p: ScanPerspective) =>
    slowPart([completed(p).length], [stopped(p).length], scan.includeAbandoned, threshold, false);
  const present = PERSPECTIVES.filter((p) => all(p).length > 0);
  const seen = present.filter((p) => groupPart(p) !== null);
  const counting = (p: ScanPerspective, which: string | null) => (which === 'everyone' ? all(p) : completed(p));
  const countsOf = (cells: readonly string[], who: ReturnType<typeof all>) =>
    scan.scale.labels.map((label) => who.filter(({ index }) => same(cells[index] ?? '', label)).length);
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);

  const statementPart = (cells: readonly string[], p: ScanPerspective) =>
    part(countsOf(cells, completed(p)), countsOf(cells, stopped(p)), p);
  const statements = scan.statements.map(({ id, text, principle, cells }) => {
    const groups = seen
      .filter((p) => all(p).some(({ index }) => cells[index]?.trim()))
      .map((p) => {
        const which = statementPart(cells, p);
        if (which === null) return { shown: false as const, perspective: p };
        const who = counting(p, which);
        const counts = countsOf(cells, who);
        const dontKnow = who.filter(({ index }) =>
          scan.scale.dontKnow.some((label) => same(cells[index] ?? '', label)),
        ).length;
        const blank = who.length - sum(counts) - dontKnow;
        return { shown: true as const, perspective: p, n: sum(counts), counts, dontKnow, blank };
      });
    return { id, text, principle, groups };
  });

  const chose = (choices: readonly string[], who: ReturnType<typeof all>) => ({
    count: who.filter(({ index }) => choices[index] === 'chosen').length,
    of: who.filter(({ index }) => choices[index] !== 'no-answer').length,
  });
  const perGroup = seen.map((p) => {
    const mayAdd = scan.improvementPoints.every(({ choices }) => {
      const [done, half] = [chose(choices, completed(p)), chose(choices, stopped(p))];
      return done.of < 5 || (half.of >= threshold && half.count >= 5);
    });
    const who = groupPart(p) === 'everyone' && mayAdd ? all(p) : completed(p);
    const figures = scan.improvementPoints
      .map(({ choices }, at) => ({ at, ...chose(choices, who) }))
      .filter(({ of }) => of >= threshold);
    const held = slowHeld(figures);
    const allTheSame = held.length === figures.length && new Set(figures.map(({ count }) => count)).size === 1;
    if (allTheSame && figures[0]?.count !== 0) return { p, figures: [], held: [] };
    return { p, figures, held };
  });
  const open = seen.length === present.length && perGroup.every(({ figures }) => figures.length > 0);
  const points = scan.improvementPoints.map(({ id, text, principle }, at) => {
    const figures = perGroup.flatMap(({ p, figures: all, held }) => {
      const figure = all.find((one) => one.at === at);
      return figure ? [{ perspective: p, count: figure.count, of: figure.of, held: held.includes(at) }] : [];
    });
    const shown = figures.filter(({ held }) => !held).map(({ held: _, ...figure }) => figure);
    const listed = shown.length > 0 || (open && figures.length > 0);
    return { listed, point: { id, text, principle, groups: shown }, held: figures.filter(({ held }) => held) };
  });
  const listed = points.filter((one) => one.listed);

  const openQuestions = scan.openQuestions.map(({ id, question, cells }) => {
    const filled = (who: ReturnType<typeof all>) => who.filter(({ index }) => cells[index]?.trim());
    const shown = seen.flatMap((p) => {
      const [done, half] = [filled(completed(p)), filled(stopped(p))];
      const include = scan.includeAbandoned && groupPart(p) === 'everyone';
      const which = slowPart([done.length], [half.length], include, threshold, false);
      return which === null ? [] : filled(counting(p, which));
    });
    const answers = shown
      .sort((a, b) => a.index - b.index)
      .map((one) => ({
        id: `${id}-${one.index}`,
        releaseId: `r-${id}-${one.index}`,
        perspective: one.perspective,
        text: ReleasedText.parse(cells[one.index] ?? ''),
      }));
    return { id, question, given: answers.length, answers };
  });
  return {
    fileName: scan.fileName,
    includeAbandoned: scan.includeAbandoned,
    hasWaiting: false,
    scale: scan.scale.labels,
    threshold,
    groups: present.map((p) => {
      const [done, half] = [completed(p).length, stopped(p).length];
      const told = groupPart(p) !== null && done >= threshold && (half === 0 || half >= threshold);
      return {
        perspective: p,
        respondents: groupPart(p) === null ? null : counting(p, groupPart(p)).length,
        abandoned: told ? half : null,
      };
    }),
    statements: statements.filter(({ groups }) => groups.length > 0),
    principles: slowPrinciples(scan, threshold, seen, (p) => ({
      completed: completed(p).map(({ index }) => index),
      stopped: stopped(p).map(({ index }) => index),
      include: scan.includeAbandoned && groupPart(p) === 'everyone',
    })),
    improvementPoints: listed.map(({ point }) => point),
    // In the order of the file: the order of the numbers would tell something.
    heldCounts: seen.flatMap((p) =>
      listed.flatMap(({ point, held }) =>
        held.flatMap(({ perspective, of }) => (perspective === p ? [{ pointId: point.id, perspective, of }] : [])),
      ),
    ),
    openQuestions,
  };
}
