import axe from 'axe-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails when axe finds anything. Of a part of a screen it asks no heading for the whole page. */
export async function expectAccessible(what: 'screen' | 'part' = 'screen'): Promise<void> {
  const rules = what === 'part' ? { 'page-has-heading-one': { enabled: false } } : {};
  const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: TAGS }, rules });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(found).toEqual([]);
}
