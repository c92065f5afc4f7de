import { expect, it } from 'vitest';
import { LINE_MOST } from '../../core/document/learning.ts';
import { workingElements } from '../../services/toolbox.ts';

it('has ten working elements, six of which are publicly named', () => {
  expect(new Set(workingElements.map(({ id }) => id)).size).toBe(10);
  expect(workingElements.filter(({ named }) => named)).toHaveLength(6);
});

it.each(workingElements)('proposes questions and a way to notice that fit on the board: $name', (element) => {
  expect(element.learningQuestions).toHaveLength(2);
  for (const text of [...element.learningQuestions, element.howToNotice]) expect(text.length).toBeLessThan(LINE_MOST);
});
