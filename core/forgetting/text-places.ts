import { DocumentRecord } from '../document/records.ts';
import { SOMEBODY } from './name-forms.ts';

/** A place that holds a text, in every version of its record: `content.text`, `runSheet.b1.title`. */
export interface TextPlace {
  readonly recordId: string;
  readonly path: string;
}

/** The same for the same place. */
export const keyOfPlace = ({ recordId, path }: TextPlace): string => `${recordId} ${path}`;

/** What names another thing of the program and is no text of a person. */
const NO_TEXT = /^(?:id|kind|type|connectors)$|Ids?$/;

/** A copy of a body in which every text may be another; what nothing changes in is given back as it is. */
export function withTexts<T>(body: T, change: (path: string, text: string) => string): T {
  return changed(body, '', change) as T;
}

function changed(value: unknown, path: string, change: (path: string, text: string) => string): unknown {
  if (typeof value === 'string') return change(path, value);
  if (Array.isArray(value))
    return sameOr(
      value,
      value.map((item) => changed(item, under(path, itemKey(item)), change)),
    );
  if (typeof value !== 'object' || value === null) return value;
  const before = Object.entries(value);
  const after = before.map(([key, one]) => (NO_TEXT.test(key) ? one : changed(one, under(path, key), change)));
  if (after.every((one, i) => one === before[i]?.[1])) return value;
  return Object.fromEntries(before.map(([key], i) => [key, after[i]]));
}

const sameOr = (before: readonly unknown[], after: readonly unknown[]) =>
  after.every((one, i) => one === before[i]) ? before : after;

const under = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

/** An item of a list is found again by its id, wherever it stands in the list by then. */
function itemKey(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '*';
}

/** The texts of a body with their paths. */
export function textsIn(body: unknown): { path: string; text: string }[] {
  const texts: { path: string; text: string }[] = [];
  withTexts(body, (path, text) => {
    texts.push({ path, text });
    return text;
  });
  return texts;
}

/** Whether people can write what they like at this path of a record: not so where a few words can be chosen from. */
export function isFree(record: DocumentRecord, path: string): boolean {
  return DocumentRecord.safeParse(withTexts(record, (at, text) => (at === path ? SOMEBODY : text))).success;
}
