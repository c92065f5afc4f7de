import { expect, test } from 'vitest';
import { signOf } from '../../core/cards/card.ts';
import type { Output } from '../../core/contract/methods.ts';
import type { DocumentSnapshot } from '../../core/contract/snapshots.ts';
import { gapFindings, overviewFindings, quadrantFindings } from '../../core/scan/findings/chart-findings.ts';
import { comparePrinciples, compareStatements } from '../../core/scan/findings/comparison.ts';
import type { PrincipleFinding } from '../../core/scan/findings/finding.ts';
import { highlightsOf } from '../../core/scan/findings/highlights/highlights.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';
import { cardOf, type FindingCard } from '../../renderer/src/features/results/to-plate/finding-cards.ts';
import { talkingPoint } from '../../renderer/src/features/results/to-plate/highlight-card.ts';
import { LABELS, type Person, peopleOf, randomOf } from '../core/scan/small-groups/attack/world.ts';
import { atFirst } from '../helpers/place.ts';
import { unwrap } from '../helpers/services.ts';
import { startSurvey } from './versions/survey.ts';

/** The cards that these talking points can become, by the key that they have on the plate. */
const offered = (points: readonly { readonly card: FindingCard | null }[]) =>
  new Map(points.flatMap(({ card }) => (card ? [[card.placedKey, card.source] as const] : [])));

/** Every talking point of these people, put on the plate in one go. */
async function placeAll(people: readonly Person[]) {
  const survey = await startSurvey(people);
  unwrap(await survey.importFile(people.map((_, i) => i)));
  const results = unwrap<ScanResults>(await survey.call('scan.results', { trajectoryId: 't1' }));
  const written = unwrap<Output<'results.findings'>>(await survey.call('results.findings', { trajectoryId: 't1' }));
  const points = highlightsOf(results).map((highlight) => talkingPoint(highlight, results, written));
  const sources = [...offered(points).values()];
  const cards = sources.map((source, i) => ({ id: `c${i}`, source }));
  if (cards.length > 0) {
    unwrap(await survey.call('document.placeHighlights', { ...atFirst('t1'), cards, at: { zone: 'start' } }));
  }
  const { records } = unwrap<DocumentSnapshot>(await survey.call('document.snapshot', atFirst('t1')));
  survey.close();
  return { points, cards: records.flatMap((record) => (record.kind === 'card' ? [record.content] : [])) };
}

test('every talking point of any scan can be put on the plate', async () => {
  let placed = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const { points, cards } = await placeAll(peopleOf(randomOf(seed)));
    expect(cards.length).toBe(offered(points).size);
    placed += cards.length;
  }
  expect(placed).toBeGreaterThan(20);
}, 60_000);

test('what a chart says can be put on the plate too: without figures, and not of groups of fewer than ten', async () => {
  let placed = 0;
  let notes = 0;
  for (let seed = 1; seed <= 10; seed++) {
    const people = peopleOf(randomOf(seed));
    const survey = await startSurvey(people);
    unwrap(await survey.importFile(people.map((_, i) => i)));
    const results = unwrap<ScanResults>(await survey.call('scan.results', { trajectoryId: 't1' }));
    const rows = [...comparePrinciples(results), ...compareStatements(results)].map(({ id }) => id);
    const written = unwrap<Output<'results.findings'>>(await survey.call('results.findings', { trajectoryId: 't1' }));
    const found = [...overviewFindings(results), ...gapFindings(results, rows), ...quadrantFindings(results, 'all')];
    const small = results.groups.flatMap(({ perspective, respondents }) =>
      (respondents ?? 0) < 10 ? [perspective] : [],
    );
    const cards = found.flatMap((finding) => cardOf(finding, written) ?? []);
    if (cards.length === 0) continue;
    const withIds = cards.map(({ source }, i) => ({ id: `c${i}`, source }));
    unwrap(await survey.call('document.placeHighlights', { ...atFirst('t1'), cards: withIds, at: { zone: 'start' } }));
    const { records } = unwrap<DocumentSnapshot>(await survey.call('document.snapshot', atFirst('t1')));
    for (const record of records) {
      if (record.kind !== 'card' || record.content.type !== 'finding') continue;
      const { text, finding } = record.content;
      expect(text).not.toMatch(/\d/);
      if (finding.kind === 'gap') expect(small).toEqual([]);
      else expect(small).not.toContain(finding.perspective);
      notes++;
    }
    placed += cards.length;
  }
  expect(notes).toBeGreaterThan(3);
  expect(placed).toBeGreaterThan(3);
}, 60_000);

test('[G8] of groups of nine the cards come without figures, and the talking points say so beforehand', async () => {
  const nine = Array.from({ length: 18 }, (_, i): Person => {
    const isResident = i < 9;
    const low = i % 9 === 0 ? LABELS[2] : LABELS[0];
    const high = i % 9 === 0 ? LABELS[0] : LABELS[2];
    const cells = [(isResident ? low : high) ?? '', low ?? '', high ?? ''];
    return {
      perspective: isResident ? 'residents' : 'frontline',
      completed: true,
      cells,
      chosen: new Set([0, 1]),
      open: true,
    };
  });
  const { points, cards } = await placeAll(nine);
  expect(points.length).toBeGreaterThan(2);
  expect(points.every(({ isTooSmall, withoutFigures }) => isTooSmall || withoutFigures.length > 0)).toBe(true);
  for (const card of cards) {
    if (card.type === 'statement') expect(card.bars).toEqual([]);
    if (card.type === 'improvementPoint') expect(card.counts).toEqual([]);
  }
  const { points: enough } = await placeAll([...nine, ...nine]);
  expect(enough.some(({ withoutFigures }) => withoutFigures.length > 0)).toBe(false);
});

/** Residents who say that principle 2 goes badly and 1 well, and workers who say the opposite. */
function divided(residents: number, workers: number): Person[] {
  const answers = (good: boolean, i: number) => (good === (i !== 0) ? LABELS[2] : LABELS[0]) ?? '';
  return Array.from({ length: residents + workers }, (_, at): Person => {
    const isResident = at < residents;
    const i = isResident ? at : at - residents;
    const [first, second] = [answers(isResident, i), answers(!isResident, i)];
    return {
      perspective: isResident ? 'residents' : 'frontline',
      completed: true,
      cells: [first, first, second],
      chosen: null,
      open: true,
    };
  });
}

/** Asks the real services to put one finding on the plate. */
async function placeFinding(people: readonly Person[], finding: PrincipleFinding) {
  const survey = await startSurvey(people);
  unwrap(await survey.importFile(people.map((_, i) => i)));
  const cards = [{ id: 'c', source: { type: 'finding', finding } }];
  const reply = await survey.call('document.placeHighlights', { ...atFirst('t1'), cards, at: { zone: 'start' } });
  const source = { type: 'finding', finding };
  const one = await survey.call('document.placeFromScan', {
    ...atFirst('t1'),
    id: 'd',
    source,
    at: { zone: 'start' },
  });
  const offered = unwrap<Output<'results.findings'>>(await survey.call('results.findings', { trajectoryId: 't1' }));
  const { records } = unwrap<DocumentSnapshot>(await survey.call('document.snapshot', atFirst('t1')));
  survey.close();
  const notes = records.flatMap((record) => (record.kind === 'card' ? [record.content] : []));
  const codes = [reply, one].map((answer) => ('code' in answer ? answer.code : null));
  return { codes, notes, offered };
}

const LOWEST: PrincipleFinding = { kind: 'lowest', perspective: 'residents', principle: 2 };
const GAP: PrincipleFinding = { kind: 'gap', principle: 2 };

test('[F2] the services write the card of a finding, which is of the scan and in nobody’s mouth', async () => {
  const lowest = await placeFinding(divided(20, 20), LOWEST);
  expect(lowest.offered).toContainEqual(LOWEST);
  expect(lowest.notes[0]).toEqual({
    type: 'finding',
    scanId: expect.any(String),
    finding: LOWEST,
    text: 'Dit gaat volgens inwoners duidelijk minder goed dan de rest: De voorgestelde ondersteuning is toekomst- en levensloopbestendig',
  });
  const gap = await placeFinding(divided(20, 20), GAP);
  expect(gap.notes[0]).toEqual({
    type: 'finding',
    scanId: expect.any(String),
    finding: GAP,
    text: 'Hier antwoorden inwoners en uitvoering duidelijk anders: De voorgestelde ondersteuning is toekomst- en levensloopbestendig',
  });
  const other = await placeFinding(divided(20, 20), { ...GAP, principle: 1 });
  expect(other.notes.map((content) => signOf(content))).toEqual([null, null]);
});

test.for([
  ['of nine residents, what goes least well', divided(9, 20), LOWEST],
  ['a difference with nine residents', divided(9, 20), GAP],
  ['a difference with nine workers', divided(20, 9), GAP],
] as const)('[F1] %s is refused, also when the caller names it', async ([, people, finding]) => {
  const { codes, notes, offered } = await placeFinding(people, finding);
  expect(codes).toEqual(['too-few-for-card', 'too-few-for-card']);
  expect(notes).toEqual([]);
  expect(offered).not.toContainEqual(finding);
});

test.for([
  ['what another principle says', { ...LOWEST, principle: 1 }],
  ['what nobody was asked', { kind: 'urgent', perspective: 'residents', principle: 2 }],
  ['a difference that is not there', { kind: 'gap', principle: 7 }],
] as const)('[F2] %s is refused: it is not in the results', async ([, finding]) => {
  const { codes, notes } = await placeFinding(divided(20, 20), finding);
  expect(codes).toEqual(['not-in-results', 'not-in-results']);
  expect(notes).toEqual([]);
});

test('[F2] a screen cannot send a note of its own as if the scan said it', async () => {
  const survey = await startSurvey(divided(20, 20));
  unwrap(await survey.importFile(Array.from({ length: 40 }, (_, i) => i)));
  const source = { type: 'note', perspective: 'residents', text: 'Alle negen inwoners vinden dit slecht' };
  const cards = [{ id: 'c', source }];
  const reply = await survey.call('document.placeHighlights', { ...atFirst('t1'), cards, at: { zone: 'start' } });
  expect(reply).toMatchObject({ ok: false, code: 'bad-input' });
});
