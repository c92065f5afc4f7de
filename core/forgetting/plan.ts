import type { DocumentRecord } from '../document/records.ts';
import { type FormFinder, type FormKind, namesFound, withoutName } from './name-forms.ts';
import { isFree, keyOfPlace, type TextPlace, textsIn } from './text-places.ts';

/** A body that is kept of a record: as it is now, before or after a step, or set aside. */
export interface Version {
  readonly recordId: string;
  /** Null for a body that this program cannot read. */
  readonly record: DocumentRecord | null;
  readonly body: unknown;
}

/** A text that may hold the name: a person says yes or no. */
export interface ForgetQuestion {
  readonly text: string;
  readonly becomes: string;
  /** In how many places it stands. */
  readonly places: number;
}

/** Where a name stands, over all versions of all records. */
export interface ForgetPlan {
  /** Fields that are for names and hold this one. */
  readonly named: readonly TextPlace[];
  /** People in the room with this name. */
  readonly participants: readonly string[];
  /** Other places, with the text that is shown to decide about them. */
  readonly asked: readonly { readonly place: TextPlace; readonly text: string }[];
}

/** Fields in which nothing stands but names. */
const NAME_FIELDS: ReadonlySet<string> = new Set([
  'participant name',
  ...['session facilitator', 'session noteTaker', 'session absent'],
  'action who',
  'teller name',
]);

/** Every form, when a person said yes to a text or a field is known to hold the name. */
export const ALL_FORMS: ReadonlySet<FormKind> = new Set<FormKind>(['whole', 'part', 'begun']);
const CERTAIN: ReadonlySet<FormKind> = new Set<FormKind>(['whole', 'begun']);

/** The forms that go from a field for names: a piece of the name only when nobody else can be meant. */
export const formsInNames = (alone: boolean): ReadonlySet<FormKind> => (alone ? ALL_FORMS : CERTAIN);

/** Whether no other known person can be meant by a piece of this name. */
export function isAlone(find: FormFinder, known: readonly string[]): boolean {
  return known.every((name) => {
    const found = namesFound(name, find);
    return found.length === 0 || found.some(({ kind }) => kind === 'whole');
  });
}

interface Seen {
  readonly place: TextPlace;
  readonly isName: boolean;
  /** Held the name, in any version. */
  certain: boolean;
  text: string | null;
}

/** Finds a name in these versions; of each record the one of now comes last. */
export function planForgetting(versions: Iterable<Version>, find: FormFinder, alone: boolean): ForgetPlan {
  const seen = new Map<string, Seen>();
  for (const { recordId, record, body } of versions) {
    for (const { path, text } of textsIn(body)) {
      const kinds = namesFound(text, find).map(({ kind }) => kind);
      if (!kinds.some((kind) => kind !== 'begun')) continue;
      if (record && !isFree(record, path)) continue;
      const place = { recordId, path };
      const isName = NAME_FIELDS.has(`${record?.kind} ${path}`);
      const one = seen.get(keyOfPlace(place)) ?? { place, isName, certain: false, text: null };
      one.certain ||= isName && kinds.some((kind) => kind === 'whole' || (kind === 'part' && alone));
      one.text = text;
      seen.set(keyOfPlace(place), one);
    }
  }
  const all = [...seen.values()];
  const named = all.filter(({ certain }) => certain);
  const participants = named.filter(({ place }) => place.path === 'name').map(({ place }) => place.recordId);
  return {
    named: named.map(({ place }) => place),
    participants,
    asked: all.flatMap(({ certain, place, text }) => (certain || text === null ? [] : { place, text })),
  };
}

/** The texts to decide about, each once. */
export function questionsOf(texts: readonly string[], find: FormFinder): ForgetQuestion[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, places]) => ({ text, becomes: withoutName(text, find, ALL_FORMS), places }));
}
