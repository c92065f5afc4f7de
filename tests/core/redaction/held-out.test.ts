import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeRedactions } from '../../../core/redaction/propose.ts';

interface Labelled {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** What is taken out, in percent, as measured and rounded down. The page (docs/spec/redaction.md) says what is hoped for. */
interface Measured {
  readonly file: string;
  /** How many answers have nothing in them. */
  readonly clean: number;
  /** Taken out whole, of each kind. */
  readonly whole: Readonly<Record<string, number>>;
  /** Of the answers with nothing in them, how many stay as they are. */
  readonly untouched: number;
  /** Of the answers with something in them, in how many nothing is proposed. */
  readonly silent: number;
}

/** Written before the rules were read; tests/fixtures/redaction/README.md says by whom, and who looked at which. */
const SETS: readonly Measured[] = [
  {
    file: 'held-out-2.jsonl',
    clean: 324,
    whole: {
      ...{ bsn: 100, iban: 100, phone: 100, email: 100, url: 100, place: 95, postcode: 100, plate: 92, case: 93 },
      ...{ name: 85, date: 80, birthdate: 78, health: 74, street: 70, age: 69, benefit: 62, organisation: 60 },
      function: 46,
    },
    untouched: 95,
    silent: 10,
  },
  {
    file: 'held-out-3.jsonl',
    clean: 309,
    whole: {
      ...{ bsn: 100, iban: 100, phone: 100, email: 100, plate: 100, place: 93, case: 93, age: 87, birthdate: 86 },
      ...{ name: 85, url: 84, postcode: 91, health: 82, street: 78, organisation: 61, date: 57, function: 40 },
      benefit: 27,
    },
    untouched: 90,
    silent: 8,
  },
  { file: 'held-out-4.jsonl', clean: 68, whole: { name: 100 }, untouched: 97, silent: 4 },
];

const readSet = (file: string) =>
  readFileSync(`tests/fixtures/redaction/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

/** The share of the letters and digits of the piece that is in something that is proposed, of whatever kind. */
function covered(text: string, { start, end }: Labelled['spans'][number]): number {
  const proposed = proposeRedactions(text);
  const places = Array.from({ length: end - start }, (_, i) => start + i).filter((at) =>
    /[\p{L}\p{N}]/u.test(text[at] ?? ''),
  );
  return places.filter((at) => proposed.some((one) => one.start <= at && at < one.end)).length / places.length;
}

describe.each(SETS)('in $file', ({ file, clean: known, whole, untouched: least, silent: most }) => {
  const answers = readSet(file);
  const [filled, clean] = [true, false].map((isFilled) => answers.filter(({ spans }) => spans.length > 0 === isFilled));

  it('as much is taken out as the page says', () => {
    const pieces = answers.flatMap(({ text, spans }) =>
      spans.map((span) => ({ kind: span.kind, share: covered(text, span) })),
    );
    const percent = (kind: string, isFound: (share: number) => boolean = (share) => share === 1) => {
      const own = pieces.filter((one) => one.kind === kind);
      return Math.floor((100 * own.filter(({ share }) => isFound(share)).length) / own.length);
    };
    const rates = Object.keys(whole).map((kind) => `${kind} ${percent(kind)} (${percent(kind, (share) => share > 0)})`);
    console.info(`${file}, whole (touched) in percent: ${rates.join(', ')}`);
    for (const [kind, measured] of Object.entries(whole)) expect(percent(kind), kind).toBeGreaterThanOrEqual(measured);
  });

  it('most answers with nothing in them stay as they are', () => {
    const untouched = clean?.filter(({ text }) => proposeRedactions(text).length === 0).length ?? 0;
    const count = clean?.length ?? 0;
    console.info(`${file}, clean and untouched: ${untouched} of ${count}`);
    expect(count).toBe(known);
    expect((100 * untouched) / count).toBeGreaterThanOrEqual(least);
  });

  it('in most answers with something in them something is proposed', () => {
    const silent = filled?.filter(({ text }) => proposeRedactions(text).length === 0).length ?? 0;
    const count = filled?.length ?? 1;
    console.info(`${file}, nothing proposed: ${silent} of ${count}`);
    expect((100 * silent) / count).toBeLessThanOrEqual(most);
  });
});
