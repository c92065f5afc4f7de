import { safeText, TEXT_MAX } from '../../domain/text.ts';
import { shownLabel } from '../model/shown-labels.ts';
import { isCode, readHeaders } from '../table/header.ts';
import type { ColumnPreview, Mapping } from '../table/mapping.ts';

/** What kind of text it is; also the order in which they are offered. */
export const TEXT_KINDS = ['statement', 'improvementPoint', 'openAnswer', 'label'] as const;

/** A text that people read later on the screens, the plate and in the minutes. */
export interface ScanText {
  /** Its place in the mapping. */
  readonly at: { readonly column: number } | { readonly option: string } | { readonly label: string };
  readonly kind: (typeof TEXT_KINDS)[number];
  /** As it is in the file. */
  readonly inFile: string;
  /** As people read it. */
  readonly shown: string;
}

export const keyOf = ({ at }: ScanText): string => JSON.stringify(at);
export const isCorrected = ({ inFile, shown }: ScanText): boolean => inFile !== shown;

/** Whether people would read a code of the survey tool: "Q1", "G02Q02[SQ001]", "A3". */
export const showsCode = ({ shown }: ScanText): boolean => isCode(shown.replace(/\[\w+\]$/, ''));

/** Every text of a mapping that a person can correct, in the order of the file. */
export function textsOf(mapping: Mapping, columns: readonly ColumnPreview[]): readonly ScanText[] {
  const headers = readHeaders(columns.map(({ header }) => header));
  const ofColumns = mapping.columns.flatMap((role, column): ScanText[] => {
    const inFile = headers[column]?.text || `#${column + 1}`;
    if (role.role === 'statement' || role.role === 'improvementPoint')
      return [{ at: { column }, kind: role.role, inFile, shown: role.text }];
    return role.role === 'openAnswer' ? [{ at: { column }, kind: role.role, inFile, shown: role.question }] : [];
  });
  const hasList = mapping.columns.some(({ role }) => role === 'improvementList');
  const options = hasList ? (mapping.list?.options ?? []) : [];
  const { scale } = mapping;
  return [
    ...ofColumns,
    ...options.map(({ text, title }): ScanText => {
      return { at: { option: text }, kind: 'improvementPoint', inFile: text, shown: title ?? text };
    }),
    ...(scale?.labels ?? []).map((label): ScanText => {
      return { at: { label }, kind: 'label', inFile: label, shown: scale ? shownLabel(scale, label) : label };
    }),
  ];
}

/** One line without what cannot be kept. */
const tidy = (text: string): string => safeText(text).replace(/\s+/g, ' ').trim().slice(0, TEXT_MAX);

function withColumnText(mapping: Mapping, column: number, text: string): Mapping {
  const columns = mapping.columns.map((role, i) => {
    if (i !== column) return role;
    if (role.role === 'statement' || role.role === 'improvementPoint') return { ...role, text };
    return role.role === 'openAnswer' ? { ...role, question: text } : role;
  });
  return { ...mapping, columns };
}

function withOptionTitle(mapping: Mapping, option: string, title: string): Mapping {
  if (!mapping.list) return mapping;
  const options = mapping.list.options.map((one) => {
    const { text, principle } = one;
    if (text !== option) return one;
    return title === text ? { text, principle } : { text, principle, title };
  });
  return { ...mapping, list: { ...mapping.list, options } };
}

function withShownLabel(mapping: Mapping, label: string, text: string): Mapping {
  if (!mapping.scale) return mapping;
  const others = (mapping.scale.shown ?? []).filter((correction) => correction.label !== label);
  const shown = text === label ? others : [...others, { label, text }];
  return { ...mapping, scale: { ...mapping.scale, shown } };
}

/** The mapping with another text to read; an empty one gives the text of the file back. */
export function withText(mapping: Mapping, { at, inFile }: ScanText, typed: string): Mapping {
  const text = tidy(typed) || inFile;
  if ('column' in at) return withColumnText(mapping, at.column, text);
  return 'option' in at ? withOptionTitle(mapping, at.option, text) : withShownLabel(mapping, at.label, text);
}

const nameOf = (text: string): string => text.trim().toLowerCase();

/** A line as a code of the file and its text: "Q1<tab>De hulp past", "Q1: De hulp past"; null when it does not start with one. */
function codedLine(line: string, byCode: ReadonlyMap<string, ScanText>): readonly [ScanText, string] | null {
  const [, code = '', text = ''] = /^\s*"?([^\t;:=\s]+)"?[\t;:=. ]+(.+)$/.exec(line) ?? [];
  const found = byCode.get(nameOf(code.replace(/\.$/, '')));
  return found && text.trim() !== '' ? [found, text] : null;
}

/**
 * The texts that a pasted list gives: lines that start with a code of the file go to that code, other lists go line by line
 * to the text `from` and those below it. Null when what was pasted is one line.
 */
export function pastedTexts(
  texts: readonly ScanText[],
  from: number,
  pasted: string,
): readonly (readonly [ScanText, string])[] | null {
  const lines = pasted.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const byCode = new Map(texts.map((text) => [nameOf(text.inFile), text]));
  const coded = lines.map((line) => codedLine(line, byCode));
  if (coded.filter(Boolean).length > lines.length / 2) return coded.filter((found) => found !== null);
  const below = texts.slice(from).filter(({ kind }) => kind === texts[from]?.kind);
  return below.flatMap((text, i) => (lines[i] === undefined ? [] : [[text, lines[i]] as const]));
}

/** The mapping with a whole list of texts. */
export const withTexts = (mapping: Mapping, all: readonly (readonly [ScanText, string])[]): Mapping =>
  all.reduce((changed, [text, typed]) => withText(changed, text, typed), mapping);
