import { strToU8 } from 'fflate';
import type { LeftOut } from '../../../core/house-style/house-style.ts';
import { escapeXml } from '../../xml/escape.ts';
import type { Relationship } from '../../xml/relationships.ts';
import { parseXml, writeXml, type XmlElement, XmlProblem } from '../../xml/tree.ts';
import { openPackage, TemplateRefused, type WordPackage } from '../package/open-package.ts';
import { bodyWithLastSection } from './body.ts';
import { isPlainAddress } from './fields.ts';
import { pictureKind, withoutMetadata } from './pictures.ts';
import { cleanSettings } from './settings.ts';
import { cleanStory } from './story.ts';
import { cleanStyles, hiddenStyles } from './styles.ts';

/** The parts of a template under our own names, with nothing of its maker in them. */
export interface CleanTemplate {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly leftOut: ReadonlySet<LeftOut>;
}

const MAIN = 'word/document.xml';
/** Parts that a document has once, with their type and their name here. */
const SINGLE: Readonly<Record<string, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  fontTable: 'fontTable',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  theme: 'theme/theme1',
};
const STORIES = new Set(['header', 'footer']);
/** Other parts that go along with a document, and what is told of them; anything not named here is left out silently. */
const TOLD: Readonly<Record<string, LeftOut>> = {
  comments: 'comments',
  commentsExtended: 'comments',
  people: 'comments',
  customXml: 'properties',
  oleObject: 'embedded-objects',
  package: 'embedded-objects',
  control: 'embedded-objects',
  aFChunk: 'embedded-objects',
  attachedTemplate: 'attached-template',
  mailMergeSource: 'mail-merge',
  mailMergeHeaderSource: 'mail-merge',
};
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * Reads a Word template and gives the parts that minutes may be made of: found through the relationships, read and written
 * as XML, each with only what is on the list of what stays. Throws TemplateRefused.
 */
export function cleanTemplate(bytes: Uint8Array): CleanTemplate {
  try {
    return cleaned(openPackage(bytes));
  } catch (error) {
    if (error instanceof TemplateRefused) throw error;
    throw new TemplateRefused(error instanceof XmlProblem ? 'template-bad' : 'template-too-large');
  }
}

function cleaned(template: WordPackage): CleanTemplate {
  const leftOut = new Set<LeftOut>();
  const parts: Record<string, Uint8Array> = {};
  const types = new Map<string, string>();
  const relationships = template.relationships(template.main);
  const partOf = (type: string) => {
    const found = relationships.find((one) => one.type === type && !one.external);
    const bytes = found && template.part(found.target);
    return found && bytes ? { name: found.target, root: parseXml(bytes) } : null;
  };
  const styles = partOf('styles');
  const hidden = styles ? hiddenStyles(styles.root) : new Set<string>();
  if (propertiesIn(template)) leftOut.add('properties');
  const media = new Map<string, string>();

  function pictureAt(target: string): string | null {
    const bytes = template.part(target);
    const kind = bytes && pictureKind(bytes);
    if (!bytes || !kind) return null;
    const name = media.get(target) ?? `word/media/template${media.size + 1}.${kind.extension}`;
    media.set(target, name);
    parts[name] = withoutMetadata(bytes);
    return name;
  }

  /** What a part may refer to after cleaning, by the old ids. */
  function linksOf(all: readonly Relationship[], also: (one: Relationship) => string | null = () => null) {
    const links = new Map<string, string>();
    const written: Link[] = [];
    for (const one of all) {
      const told = TOLD[one.type];
      if (told) leftOut.add(told);
      const target = targetOf(one, pictureAt) ?? also(one);
      if (target === null) continue;
      const id = `rId${written.length + 1}`;
      links.set(one.id, id);
      written.push({ id, type: one.type, target, external: one.external });
    }
    return { links, written };
  }

  function story(
    name: string,
    root: XmlElement,
    all: readonly Relationship[],
    also?: (one: Relationship) => string | null,
  ) {
    const { links, written } = linksOf(all, also);
    parts[name] = strToU8(writeXml(polished(name, cleanStory(root, { links, hiddenStyles: hidden, leftOut }))));
    if (written.length > 0) parts[relationsName(name)] = strToU8(relationsXml(written));
    return written;
  }

  const storyAt = ({ type, target, external }: Relationship): string | null => {
    const bytes = external || !STORIES.has(type) ? undefined : template.part(target);
    if (!bytes) return null;
    const name = `word/${type}${[...types.keys()].filter((one) => one.startsWith(`word/${type}`)).length + 1}.xml`;
    types.set(name, `${WORD_TYPE}.${type}+xml`);
    story(name, parseXml(bytes), template.relationships(target));
    return name;
  };
  const singleAt = ({ type, target, external }: Relationship): string | null => {
    const own = SINGLE[type];
    const bytes = external || !own ? undefined : template.part(target);
    if (!own || !bytes) return null;
    const name = `word/${own}.xml`;
    if (parts[name]) return null;
    types.set(
      name,
      type === 'theme' ? 'application/vnd.openxmlformats-officedocument.theme+xml' : `${WORD_TYPE}.${type}+xml`,
    );
    const root = parseXml(bytes);
    if (type === 'settings') {
      parts[name] = strToU8(writeXml(cleanSettings(root, leftOut)));
      linksOf(template.relationships(target));
    } else story(name, root, template.relationships(target));
    return name;
  };
  const body = template.part(template.main);
  story(MAIN, parseXml(body ?? new Uint8Array()), relationships, (one) => storyAt(one) ?? singleAt(one));
  types.set(MAIN, `${WORD_TYPE}.document.main+xml`);
  if (!parts['word/styles.xml']) throw new TemplateRefused('template-bad');
  parts['_rels/.rels'] = strToU8(relationsXml(PACKAGE_LINKS));
  parts['[Content_Types].xml'] = strToU8(typesXml(types));
  return { parts, leftOut };
}

function targetOf(one: Relationship, pictureAt: (target: string) => string | null): string | null {
  if (one.type === 'hyperlink') return one.external && isPlainAddress(one.target) ? one.target : null;
  return one.type === 'image' && !one.external ? pictureAt(one.target) : null;
}

const polished = (name: string, root: XmlElement) => {
  if (name === MAIN) return bodyWithLastSection(root);
  return name === 'word/styles.xml' ? cleanStyles(root) : root;
};

/** Does the package say more about its maker than a new file does? */
function propertiesIn(template: WordPackage): boolean {
  return template
    .relationships('')
    .some(({ type }) =>
      ['core-properties', 'extended-properties', 'custom-properties', 'classificationlabels'].includes(type),
    );
}

export const CORE = 'docProps/core.xml';
export const APP = 'docProps/app.xml';
const PACKAGE_LINKS: readonly Link[] = [
  { id: 'rId1', type: 'officeDocument', target: MAIN, external: false },
  { id: 'rId2', type: 'core-properties', target: CORE, external: false },
  { id: 'rId3', type: 'extended-properties', target: APP, external: false },
];

function relationsName(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function relationsXml(links: readonly Link[]): string {
  const all = links.map(({ id, type, target, external }) => {
    const base = type === 'core-properties' ? `${PACKAGE}/relationships/metadata` : OFFICE;
    const where = external ? `${escapeXml(target)}" TargetMode="External` : `/${escapeXml(target)}`;
    return `<Relationship Id="${id}" Type="${base}/${type}" Target="${where}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function typesXml(types: ReadonlyMap<string, string>): string {
  const pictures = {
    png: 'image/png',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    bmp: 'image/bmp',
    emf: 'image/x-emf',
    wmf: 'image/x-wmf',
  };
  const defaults = Object.entries({
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...pictures,
  }).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const own = [
    ...types,
    [CORE, 'application/vnd.openxmlformats-package.core-properties+xml'] as const,
    [APP, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'] as const,
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types">${[...defaults, ...own].join('')}</Types>`;
}
