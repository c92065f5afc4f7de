import { expect, test } from 'vitest';
import type { DocumentSnapshot } from '../../core/contract/snapshots.ts';
import { comparePrinciples, compareStatements } from '../../core/scan/findings/comparison.ts';
import { highlightsOf } from '../../core/scan/findings/highlights/highlights.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';
import { gapCards, overviewCards, quadrantCards } from '../../renderer/src/features/results/chart-cards.ts';
import { talkingPoint } from '../../renderer/src/features/results/highlight-card.ts';
import { LABELS, type Person, peopleOf, randomOf } from '../core/scan/small-groups/attack/world.ts';
import { atFirst } from '../helpers/place.ts';
import { unwrap } from '../helpers/services.ts';
import { startSurvey } from './versions/survey.ts';

/** Every talking point of these people, put on the plate in one go. */
async function placeAll(people: readonly Person[]) {
  const survey = await startSurvey(people);
  unwrap(await survey.importFile(people.map((_, i) => i)));
  const results = unwrap<ScanResults>(await survey.call('scan.results', { trajectoryId: 't1' }));
  const points = highlightsOf(results).map((highlight) => talkingPoint(highlight, results));
  const sources = [...new Map(points.map(({ placedKey, card }) => [placedKey, card])).values()];
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
    expect(cards.length).toBe(new Set(points.map(({ placedKey }) => placedKey)).size);
    placed += cards.length;
  }
  expect(placed).toBeGreaterThan(20);
}, 60_000);

test('what a chart says can be put on the plate too: without figures, and not of groups of fewer than ten', async () => {
  let placed = 0;
  for (let seed = 1; seed <= 6; seed++) {
    const people = peopleOf(randomOf(seed));
    const survey = await startSurvey(people);
    unwrap(await survey.importFile(people.map((_, i) => i)));
    const results = unwrap<ScanResults>(await survey.call('scan.results', { trajectoryId: 't1' }));
    const rows = [...comparePrinciples(results), ...compareStatements(results)].map(({ id }) => id);
    const all = [...overviewCards(results), ...gapCards(results, rows), ...quadrantCards(results, 'all')];
    const small = results.groups.flatMap(({ perspective, respondents }) =>
      (respondents ?? 0) < 10 ? [perspective] : [],
    );
    for (const { card } of all) {
      if (card.type !== 'note') continue;
      expect(card.text).not.toMatch(/\d/);
      expect(small).not.toContain(card.perspective);
    }
    const cards = all.map(({ card }, i) => ({ id: `c${i}`, source: card }));
    if (cards.length === 0) continue;
    unwrap(await survey.call('document.placeHighlights', { ...atFirst('t1'), cards, at: { zone: 'start' } }));
    placed += cards.length;
  }
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
  expect(
    points.filter(({ card }) => card.type !== 'note').every(({ withoutFigures }) => withoutFigures.length > 0),
  ).toBe(true);
  for (const card of cards) {
    if (card.type === 'statement') expect(card.bars).toEqual([]);
    if (card.type === 'improvementPoint') expect(card.counts).toEqual([]);
  }
  const { points: enough } = await placeAll([...nine, ...nine]);
  expect(enough.some(({ withoutFigures }) => withoutFigures.length > 0)).toBe(false);
});
