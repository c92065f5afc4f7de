import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLORS } from '../../minutes/look/design.ts';
import { brokenRules, LIST, type Sources } from '../helpers/style-rules.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

function read(folder: string, pattern: string): Sources {
  const cwd = path.join(ROOT, folder);
  return Object.fromEntries(
    globSync(pattern, { cwd }).map((file) => [file, readFileSync(path.join(cwd, file), 'utf8')]),
  );
}

const styles = read('renderer/src', '**/*.css');
const code = {
  ...read('renderer/src', '**/*.{ts,tsx}'),
  ...read('renderer', '*.html'),
  // A packed list of words names no class, and is too long to search for them.
  ...read('.', '{core,minutes}/**/!(packed-*).ts'),
};

/** What the rules say when one more line stands in a style sheet. */
const withLine = (file: string, line: string) =>
  brokenRules({ ...styles, [file]: `${styles[file] ?? ''}\n${line}\n` }, code);

describe('styles stay in their room', () => {
  it('every rule of docs/styles.md holds', () => {
    expect(Object.keys(styles).length).toBeGreaterThan(20);
    expect(brokenRules(styles, code)).toEqual([]);
  });

  it.each([
    ['another class of the kit', 'features/scan/scan.css', '.scan .button { width: 4em; }', 'belongs to kit'],
    ['a class of the kit alone', 'features/scan/scan.css', '.field__input { width: 4em; }', 'belongs to kit'],
    ['a class of the kit in :is()', 'features/scan/scan.css', '.scan :is(.sign, p) { width: 4em; }', 'belongs to kit'],
    [
      'a class of the kit in print',
      'features/scan/scan.css',
      '@media print { .dialog { width: 4em; } }',
      'belongs to kit',
    ],
    [
      'a class of a chart',
      'features/projector/voting/round.css',
      '.round .matrix { width: 4em; }',
      'belongs to charts',
    ],
    ['a class of a neighbour', 'features/voting/voting.css', '.scan__group { width: 4em; }', 'belongs to scan'],
    ['an element without a class', 'features/scan/scan.css', 'h1 { width: 4em; }', 'does not begin with a class'],
    ['the page as a whole', 'features/scan/scan.css', 'body:has(.scan) { width: 4em; }', 'does not begin with a class'],
    ['the paper of everybody', 'features/voting/print.css', '@page { margin: 0; }', '"@page" has no name'],
    ['a hex colour', 'features/scan/scan.css', '.scan { color: #123; }', 'colour that is no token'],
    ['an rgb colour', 'kit/ui/ui.css', '.button { border: 1px solid rgb(1 2 3 / 50%); }', 'colour that is no token'],
    ['a colour by name', 'features/scan/scan.css', '.scan { background: white; }', 'colour that is no token'],
    [
      'a colour to fall back on',
      'features/scan/scan.css',
      '.scan { color: var(--ink, #123); }',
      'colour that is no token',
    ],
    ['a colour in a knob', 'features/scan/scan.css', '.scan { --button-color: red; }', 'colour that is no token'],
    ['a type size in pixels', 'features/scan/scan.css', '.scan { font-size: 17px; }', 'size that is no token'],
    ['a corner in pixels', 'features/scan/scan.css', '.scan { border-radius: 0 3px 3px 0; }', 'size that is no token'],
    ['a scroller that lets go', 'features/scan/scan.css', '.scan { overflow-y: auto; }', 'scrolls and has no position'],
    ['a dead class', 'features/scan/scan.css', '.scan__nobody { width: 4em; }', 'nothing has the class .scan__nobody'],
    [
      'a dead kind of a class',
      'features/scan/scan.css',
      '.scan__group--nobody { width: 4em; }',
      'nothing has the class',
    ],
    ['a dead block that is a word', 'features/scan/scan.css', '.municipality { width: 4em; }', 'nothing has the class'],
  ])('%s is noticed', (_, file, line, sentence) => {
    expect(withLine(file, line)).toEqual([expect.stringContaining(sentence)]);
  });

  it('a style sheet that is in no layer, in a wrong one or in two is noticed', () => {
    const list = styles[LIST] ?? '';
    const scan = '@import "../features/scan/scan.css" layer(features);';
    const asListed = (css: string) => brokenRules({ ...styles, [LIST]: css }, code);
    expect(list).toContain(scan);
    expect(asListed(list.replace(scan, ''))).toEqual([expect.stringContaining('in layer features')]);
    expect(asListed(list.replace(scan, scan.replace('features)', 'app)')))).toHaveLength(1);
    expect(asListed(`${list}${scan}`)).toEqual([expect.stringContaining('twice')]);
    expect(asListed(list.replace('base, kit', 'kit, base'))).toEqual([expect.stringContaining('does not begin with')]);
  });

  it('a component that brings its own style sheet is noticed', () => {
    const broken = brokenRules(styles, { ...code, 'features/scan/New.tsx': "import './scan.css';" });
    expect(broken).toEqual([expect.stringContaining('belongs in app/styles.css')]);
  });

  it('a component that wears the class of a neighbour is noticed', () => {
    const broken = brokenRules(styles, { ...code, 'features/scan/New.tsx': '<p className="desk__section">' });
    expect(broken).toEqual([expect.stringContaining('.desk__section belongs to praatplaat')]);
  });

  it('the pages on the screen have the soft ink of the pages in Word', () => {
    expect(styles['kit/tokens.css']).toContain(`--sheet-soft: #${COLORS.inkSoft.toLowerCase()};`);
  });
});
