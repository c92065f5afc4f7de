import type { Scan, StatementColumn } from '../../core/scan/model/scan.ts';
import { computeResults } from '../../core/scan/results/compute-results.ts';
import { coder } from '../../core/scan/results/parts/statements.ts';
import type { Group, PointTruth, StatementTruth, Truth } from './truth.ts';

const GROUPS: readonly Group[] = ['residents', 'frontline'];
const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many are below, on and above the middle of a scale, and how many do not know: what every figure is made of. */
function weigh(counts: readonly number[]): string {
  const half = Math.floor(counts.length / 2);
  const sum = (part: readonly number[]) => part.reduce((a, b) => a + b, 0);
  const middle = counts.length % 2 === 1 ? (counts[half] ?? 0) : 0;
  return `${sum(counts.slice(0, half))} < ${middle} < ${sum(counts.slice(counts.length - half))}`;
}

function countsIn(scan: Scan, statement: StatementColumn, group: Group) {
  const codes = coder(scan)(statement);
  const counts = Array<number>((statement.scale ?? scan.scale).labels.length).fill(0);
  let dontKnow = 0;
  for (const [i, { perspective }] of scan.respondents.entries()) {
    if (perspective !== group) continue;
    const code = codes[i] ?? -2;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    else if (code === -1) dontKnow++;
  }
  return { counts, dontKnow };
}

function wrongStatement(scan: Scan, truth: StatementTruth): string | null {
  const found = scan.statements.filter(({ text }) => keyOf(text).startsWith(keyOf(truth.text)));
  const answered = GROUPS.some((group) => truth.counts[group].some((count) => count > 0));
  if (found.length === 0) return answered ? `missing: ${truth.text}` : null;
  if (found.length > 1) return `double: ${truth.text}`;
  const [statement] = found as [StatementColumn];
  for (const group of GROUPS) {
    const { counts, dontKnow } = countsIn(scan, statement, group);
    const wanted = truth.turned ? truth.counts[group].toReversed() : truth.counts[group];
    const filled = (all: readonly number[]) => all.filter((count) => count > 0).join();
    if (filled(counts) !== filled(wanted))
      return `${truth.text} (${group}): ${counts.join()} instead of ${wanted.join()}`;
    if (weigh(counts) !== weigh(wanted))
      return `${truth.text} (${group}): middle ${weigh(counts)} instead of ${weigh(wanted)}`;
    if (dontKnow !== truth.dontKnow[group])
      return `${truth.text} (${group}): ${dontKnow} don't know instead of ${truth.dontKnow[group]}`;
  }
  return null;
}

const chosenBy = (scan: Scan, point: Scan['improvementPoints'][number], group: Group) =>
  point.choices.filter((choice, i) => choice === 'chosen' && scan.respondents[i]?.perspective === group).length;

function wrongPoints(scan: Scan, points: readonly PointTruth[]): string | null {
  const chosen = points.filter(({ chosen: { residents, frontline } }) => residents + frontline > 0);
  const left = new Map(scan.improvementPoints.map((point) => [keyOf(point.text), point]));
  for (const { text, code, chosen: wanted } of chosen) {
    const point = left.get(keyOf(text)) ?? (code === undefined ? undefined : left.get(keyOf(code)));
    if (!point) return `missing point: ${text}`;
    left.delete(keyOf(point.text));
    for (const group of GROUPS) {
      const count = chosenBy(scan, point, group);
      if (count !== wanted[group]) return `${text} (${group}): chosen by ${count} instead of ${wanted[group]}`;
    }
  }
  const extra = [...left.values()].find((point) => GROUPS.some((group) => chosenBy(scan, point, group) > 0));
  return extra ? `no point: ${extra.text}` : null;
}

function wrongPeople(scan: Scan, truth: Truth): string | null {
  for (const group of GROUPS) {
    const count = scan.respondents.filter(({ perspective }) => perspective === group).length;
    if (count !== truth.people[group]) return `${count} ${group} instead of ${truth.people[group]}`;
  }
  return null;
}

function wrongOpen(scan: Scan, truth: Truth): string | null {
  const all = new Set(scan.openQuestions.flatMap(({ cells }) => cells));
  const lost = truth.open.find((text) => !all.has(text));
  if (lost !== undefined) return `open answer lost: ${lost}`;
  const shown = JSON.stringify(computeResults(scan));
  const leaked = [...truth.private, ...truth.open].find((text) => shown.includes(JSON.stringify(text).slice(1, -1)));
  return leaked === undefined ? null : `leaves by itself: ${leaked}`;
}

/** What of a scan is not as it should be; null when all of it is right. */
export function whatIsWrong(scan: Scan, truth: Truth): string | null {
  const statements = truth.statements.map((one) => wrongStatement(scan, one)).find((wrong) => wrong !== null);
  const known = truth.statements.map(({ text }) => keyOf(text));
  const extra = scan.statements.find(({ text }) => !known.some((key) => keyOf(text).startsWith(key)));
  return (
    wrongPeople(scan, truth) ??
    statements ??
    (extra ? `no statement: ${extra.text}` : null) ??
    wrongPoints(scan, truth.points) ??
    wrongOpen(scan, truth)
  );
}
