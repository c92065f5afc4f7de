import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Relationship, readRelationships, relationshipsPart } from '../../xml/relationships.ts';
import { isElement, parseXml } from '../../xml/tree.ts';

/** Why a file is no template, as a code of the contract. */
export type TemplateProblem =
  | 'template-bad'
  | 'template-macros'
  | 'template-too-large'
  | 'template-place-table'
  | 'template-place-header'
  | 'template-place-note'
  | 'template-place-box'
  | 'template-place-twice';

export class TemplateRefused extends Error {
  readonly code: TemplateProblem;
  constructor(code: TemplateProblem) {
    super(code);
    this.code = code;
  }
}

/** A Word file with its parts, found through its relationships as Word does. */
export interface WordPackage {
  /** The part that holds the text. */
  readonly main: string;
  part(name: string): Uint8Array | undefined;
  relationships(part: string): readonly Relationship[];
}

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_UNPACKED = 60 * 1024 * 1024;
const MAX_PARTS = 2000;
/** Content types of the main part of a document and of a template. */
const WORD = /wordprocessingml\.(?:document|template)\.main\+xml$/;
const MACROS = /macroEnabled/i;

/** Opens a Word document or template. Throws TemplateRefused, or XmlProblem where the package itself cannot be read. */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (bytes.byteLength > MAX_BYTES) throw new TemplateRefused('template-too-large');
  const entries = directoryOf(bytes);
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (entries.length > MAX_PARTS || unpacked > MAX_UNPACKED) throw new TemplateRefused('template-too-large');
  // Part names differ in their case at most (ECMA-376 part 2, 9.1.1).
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name.toLowerCase(), part]));
  const part = (name: string) => parts.get(name.toLowerCase());
  const relationships = (name: string) => readRelationships(part(relationshipsPart(name)), name);
  const main = relationships('').find(({ type, external }) => type === 'officeDocument' && !external)?.target ?? '';
  if (!part(main)) throw new TemplateRefused('template-bad');
  const type = contentTypeOf(part('[Content_Types].xml'), main);
  if (MACROS.test(type) || relationships(main).some(({ type: kind }) => kind === 'vbaProject')) {
    throw new TemplateRefused('template-macros');
  }
  if (!WORD.test(type)) throw new TemplateRefused('template-bad');
  return { main, part, relationships };
}

function directoryOf(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
  } catch {
    throw new TemplateRefused('template-bad');
  }
  return entries;
}

function contentTypeOf(types: Uint8Array | undefined, part: string): string {
  if (!types) return '';
  const all = parseXml(types).children.filter(isElement);
  const named = all.find(({ attributes: { PartName = '' } }) => PartName.toLowerCase() === `/${part.toLowerCase()}`);
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = all.find(({ attributes: { Extension = '' } }) => Extension.toLowerCase() === extension);
  return (named ?? byExtension)?.attributes.ContentType ?? '';
}
