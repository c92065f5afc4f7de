import type { Diff } from '../document/diff.ts';
import type { DocumentRecord } from '../document/records.ts';
import { type FormFinder, type FormKind, SOMEBODY, withoutName } from './name-forms.ts';
import { isFree, keyOfPlace, withTexts } from './text-places.ts';

/** How a name goes out of records. The same record in the same place always becomes the same, so that steps still fit. */
export interface NameRewrite {
  readonly find: FormFinder;
  /** Who is forgotten of the people in the room. */
  readonly participants: ReadonlySet<string>;
  /** The forms that go at a place (`keyOfPlace`); undefined: what is not known of this place. */
  readonly formsAt: (place: string) => ReadonlySet<FormKind> | undefined;
  /** The forms that go at a place of which nothing is known. */
  readonly elsewhere: ReadonlySet<FormKind>;
}

/** A record without the name. An action of this person alone is of nobody any more. */
export function forgetInRecord(record: DocumentRecord, rewrite: NameRewrite): DocumentRecord {
  if (record.kind === 'participant' && rewrite.participants.has(record.id)) {
    return { ...record, name: SOMEBODY, organisation: '' };
  }
  const after = withTexts(record, (path, text) => {
    const said = forgetInText(`${record.id}`, path, text, rewrite);
    return said === text || isFree(record, path) ? said : text;
  });
  if (after.kind !== 'action' || after === record) return after;
  const isNobody = after.who.trim().toLowerCase() === SOMEBODY;
  return record.kind === 'action' && after.who !== record.who && isNobody ? { ...after, who: '' } : after;
}

/** A text of a record without the name. */
export function forgetInText(recordId: string, path: string, text: string, rewrite: NameRewrite): string {
  const forms = rewrite.formsAt(keyOfPlace({ recordId, path })) ?? rewrite.elsewhere;
  return forms.size === 0 ? text : withoutName(text, rewrite.find, forms);
}

/** A step of the history as if the name had never been there; without changes when nothing is left of it. */
export function forgetInDiff(diff: Diff, rewrite: NameRewrite): Diff {
  return diff
    .map(({ id, from, to }) => ({
      id,
      from: from && forgetInRecord(from, rewrite),
      to: to && forgetInRecord(to, rewrite),
    }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}
