import { expect, test } from 'vitest';
import { makeFile } from '../../recognition/make-file.ts';
import { tryFile } from '../../recognition/try-file.ts';
import { shippedQuestionSets } from './scan-fixtures.ts';

const FILES = 150;

test('of made exports in the layouts of many tools none is silently wrong, and none needs more than three answers', async () => {
  const sets = shippedQuestionSets();
  const bad: string[] = [];
  for (let number = 0; number < FILES; number++) {
    const file = makeFile(number);
    const { end, why } = await tryFile(file, sets);
    if (end === 'silently-wrong' || end === 'stuck' || end === 'asked-often')
      bad.push(`${number} ${file.tool} / ${file.fault}: ${end} ${why}`);
  }
  expect(bad).toEqual([]);
}, 60_000);
