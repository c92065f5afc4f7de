import { parseArgs } from 'node:util';
import { seededIds } from './seeded-ids.ts';
import { asText, fromText, live, shortened, storyOf } from './story.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    story: { type: 'string' },
    whole: { type: 'boolean', default: false },
  },
});

/** Lives the years that were asked for; gives how many broke a rule. It stops at the first, and tells its story. */
export async function years(): Promise<number> {
  if (values.story !== undefined) return report('the given story', fromText(values.story));
  const first = Number(values.seed ?? values.from);
  const count = values.seed === undefined ? Number(values.seeds) : 1;
  const started = performance.now();
  const counts: Record<string, number> = {};
  let steps = 0;
  for (let seed = first; seed < first + count; seed++) {
    seededIds(seed);
    const story = storyOf(seed);
    const lived = await live(story);
    if (lived.broken !== null) return report(`seed ${seed}`, story, seed);
    steps += lived.at;
    for (const [what, n] of Object.entries(lived.counts)) counts[what] = (counts[what] ?? 0) + n;
    if ((seed - first + 1) % 50 === 0) console.log(`${seed - first + 1} years, ${steps} steps`);
  }
  for (const [what, n] of Object.entries(counts).toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`${String(n).padStart(8)} ${what}`);
  console.log(
    JSON.stringify({
      years: count,
      from: first,
      steps,
      seconds: Math.round((performance.now() - started) / 1000),
      broken: 0,
    }),
  );
  return 0;
}

async function report(name: string, story: ReturnType<typeof storyOf>, seed = 0): Promise<number> {
  seededIds(seed);
  const { broken, at } = await live(story);
  if (broken === null) {
    console.log(`${name}: every rule held`);
    return 0;
  }
  console.log(`${name}, step ${at + 1} (${story[at]?.act}): ${broken}`);
  const told = values.whole ? story.slice(0, at + 1) : await shortened(story);
  console.log(
    `its story:\n${told.map(({ act, n }, i) => `${String(i + 1).padStart(4)} ${act} ${n.toString(36)}`).join('\n')}`,
  );
  console.log(`again: npm run faults:year -- --story '${asText(told)}'`);
  return 1;
}
