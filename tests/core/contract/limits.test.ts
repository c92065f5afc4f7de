import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allFields, isEndless, listedLimits } from './limits.ts';

/** Ids and texts that are only looked up among what is there, and lists that are as long as the file or the plate they are of. */
const AS_LONG_AS_WHAT_IS_THERE =
  /^(card\.content|group|improvementTask|minutesSettings|votingRound|plate\.connectors|session\.seenStatements)\b|\.zone$|\.source\(|\.mapping\b|^minutes\.export\.charts\.chartId$/;

it('[L1] everything that a window sends and a record holds has the limits of the page, and no others', () => {
  const page = readFileSync('docs/spec/limits.md', 'utf8');
  const written = [...page.matchAll(/^- (.*):\n((?: {2}.*\n)+)/gm)].map(
    ([, limit = '', paths = '']) => [limit, paths.trim().split(/[\s,]+/)] as const,
  );
  const sorted = [...listedLimits()].map(([limit, paths]) => [limit, [...paths].sort()] as const);
  expect(Object.fromEntries(sorted)).toEqual(Object.fromEntries(written));
});

it('[L2] nothing that a window sends can grow without end, but what is held against what is there', () => {
  const endless = allFields().flatMap(({ path, schema }) => (isEndless(schema) ? path : []));
  expect(endless.filter((path) => !AS_LONG_AS_WHAT_IS_THERE.test(path))).toEqual([]);
});
