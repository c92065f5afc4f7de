import { type ManualSection, sectionsOf } from './sections.ts';

const pages = import.meta.glob<string>('../../../../docs/handleiding/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const pictures = import.meta.glob<string>('../../../../docs/screenshots/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

const nameOf = (file: string) => /([\w-]+)\.\w+$/.exec(file)?.[1] ?? '';

/** The whole handleiding, as it lies in docs: its first page first. */
export const MANUAL: readonly ManualSection[] = Object.entries(pages)
  .map(([file, text]) => [nameOf(file), text] as const)
  .sort(([a], [b]) => Number(b === 'README') - Number(a === 'README') || a.localeCompare(b))
  .flatMap(([page, text]) => sectionsOf(page, text));

/** The address of a picture of the handleiding in the package; undefined for one that is not there. */
export function pictureOf(src: string): string | undefined {
  return Object.entries(pictures).find(([file]) => nameOf(file) === nameOf(src))?.[1];
}
