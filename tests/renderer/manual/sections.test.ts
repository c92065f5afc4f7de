import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { matchesSearch } from '../../../core/domain/search.ts';
import { sectionsOf, targetOf } from '../../../renderer/src/features/manual/sections.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../docs/handleiding');
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ page: name.replace('.md', ''), text: readFileSync(path.join(FOLDER, name), 'utf8') }));
const manual = pages.flatMap(({ page, text }) => sectionsOf(page, text));

/** Every link and picture of a page. */
function referencesIn(text: string, kind: 'link' | 'image'): string[] {
  const found: string[] = [];
  void marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type === kind) found.push(String(token.href));
  });
  return found;
}

describe('the parts of the handleiding', () => {
  it('begin at each heading and hold everything that stands below it', () => {
    const text = '# Een\nintro\n## Twee woorden\na\n\n- b\n### Drie\nc\n#### Geen deel\nd\n';
    expect(sectionsOf('README', text).map(({ id, depth, title, tokens }) => [id, depth, title, tokens.length])).toEqual(
      [
        ['README#een', 1, 'Een', 1],
        ['README#twee-woorden', 2, 'Twee woorden', 3],
        ['README#drie', 3, 'Drie', 3],
      ],
    );
  });

  it('lose no word of the pages', () => {
    for (const { page, text } of pages) {
      const kept = sectionsOf(page, text).reduce(
        (sum, { tokens }) => sum + tokens.map(({ raw }) => raw).join('').length,
        0,
      );
      const headings = text
        .split('\n')
        .filter((line) => /^#{1,3} /.test(line))
        .join('\n').length;
      expect(kept + headings, page).toBeGreaterThan(text.length * 0.97);
    }
  });

  it('have names of their own', () => {
    const ids = manual.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(manual.every(({ title }) => title.trim() !== '')).toBe(true);
  });

  it('are found by any word in them, without capitals and accents', () => {
    const section = sectionsOf('README', '# Kop\nEén vast gezicht voor de *cliëntenraad*');
    const finds = (query: string) => section.some(({ key }) => matchesSearch(key, query));
    expect(['een VAST', 'clientenraad', 'kop'].map(finds)).toEqual([true, true, true]);
    expect(finds('wethouder')).toBe(false);
  });
});

describe('what the handleiding refers to', () => {
  it('is a part of it for every link, and never an address outside', () => {
    for (const { page, text } of pages) {
      for (const href of referencesIn(text, 'link'))
        expect(targetOf(page, href, manual), `${page}: ${href}`).not.toBeNull();
    }
    for (const href of ['https://voorbeeld.nl', '../../SECURITY.md', 'README.md#bestaat-niet', 'mailto:a@b.nl']) {
      expect(targetOf('README', href, manual), href).toBeNull();
    }
  });

  it('is there for every picture, with words for who does not see it', () => {
    for (const { text } of pages) {
      for (const src of referencesIn(text, 'image')) expect(existsSync(path.join(FOLDER, src)), src).toBe(true);
      expect(text).not.toMatch(/!\[\s*\]/);
    }
  });
});
