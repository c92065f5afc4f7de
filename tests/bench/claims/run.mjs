/**
 * What the scan claims when chance alone decides: thousands of scans per cell (how people answer, how many people, how many
 * statements, common or separate ones, answers of one person going together or not), and the share of them that brings any
 * claim of a kind that is not so. Bound: 5 % for every kind in every cell. Beside it how often a true difference of a certain
 * size is found. `-- 200` makes 200 scans per cell instead of 2,000; `-- 2000 flat` only those of one way to answer.
 */
import { loadavg } from 'node:os';
import { falseKinds, findsGap, KINDS } from '../../core/scan/findings/claims/false-claims.ts';
import { SHAPES } from '../../core/scan/findings/claims/made-scans.ts';

const SCANS = Number(process.argv[2] ?? 2000);
const ONLY = process.argv[3] ?? null;
const MOST = 0.05;
const PEOPLE = [10, 20, 40, 90];
const STATEMENTS = [16, 36];
const GAPS = [15, 25, 35, 50];

const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)}`;
const started = Date.now();
/** @type {Record<string, { cell: string, share: number }>} */
const worst = Object.fromEntries(KINDS.map((kind) => [kind, { cell: '', share: -1 }]));
let [cells, measured] = [0, 0];

console.log(`False claims in ${SCANS} scans per cell, in percent of the scans`);
console.log(`| answers | people | statements | of one person | ${KINDS.join(' | ')} |`);
console.log(`|---|---|---|---|${'---|'.repeat(KINDS.length)}`);
for (const [name, shape] of Object.entries(SHAPES)) {
  for (const people of PEOPLE) {
    for (const statements of STATEMENTS) {
      for (const common of [true, false]) {
        for (const together of [0, 0.3]) {
          cells++;
          if (ONLY !== null && ONLY !== name) continue;
          measured++;
          const sort = { shapeOf: () => shape, people: { residents: people, frontline: people } };
          const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
          for (let i = 0; i < SCANS; i++) {
            for (const kind of falseKinds({ ...sort, statements, common, together }, cells * 1_000_003 + i)) {
              counts[kind] = (counts[kind] ?? 0) + 1;
            }
          }
          const asked = `${statements} ${common ? 'common' : 'separate'}`;
          const cell = [name, `${people}`, asked, together === 0 ? 'apart' : 'together'];
          const shares = KINDS.map((kind) => (counts[kind] ?? 0) / SCANS);
          console.log(`| ${[...cell, ...shares.map(percent)].join(' | ')} |`);
          for (const [i, kind] of KINDS.entries()) {
            const share = shares[i] ?? 0;
            if (share > (worst[kind]?.share ?? 0)) worst[kind] = { cell: cell.join(' '), share };
          }
        }
      }
    }
  }
}

console.log('\nTrue differences that are found, in percent of the scans');
console.log(`| people per group | statements | ${GAPS.map((points) => `${points} points`).join(' | ')} |`);
console.log(`|---|---|${'---|'.repeat(GAPS.length)}`);
const power = PEOPLE.flatMap((people) =>
  STATEMENTS.map((statements) => {
    const found = GAPS.map((points) => {
      let count = 0;
      for (let i = 0; i < SCANS; i++) if (findsGap(people, statements, points, i)) count++;
      return count / SCANS;
    });
    console.log(`| ${[people, statements, ...found.map(percent)].join(' | ')} |`);
    return { people, statements, found };
  }),
);
const holds = Object.values(worst).every(({ share }) => share <= MOST);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  JSON.stringify({ bench: 'claims', scans: SCANS, cells: measured, seconds, load: loadavg()[0], worst, power, holds }),
);
process.exitCode = holds ? 0 : 1;
