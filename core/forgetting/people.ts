import type { DocumentRecord } from '../document/records.ts';
import { isSamePerson, peopleNamed } from '../domain/people-named.ts';
import { SOMEBODY } from './name-forms.ts';

/** The names in the fields for names of these records: of those in the room first, in the order of the alphabet. */
export function peopleIn(records: Iterable<DocumentRecord>): string[] {
  const [inRoom, typed]: [string[], string[]] = [[], []];
  for (const record of records) {
    if (record.kind === 'participant') inRoom.push(record.name);
    if (record.kind === 'session') typed.push(record.facilitator, record.noteTaker, record.absent);
    if (record.kind === 'action') typed.push(record.who);
    if (record.kind === 'teller') typed.push(record.name);
  }
  const known = distinct(inRoom);
  const all = distinct([...known, ...distinct(typed).flatMap((text) => peopleNamed(text, known))]);
  return all.filter((name) => !all.some((other) => wasBegun(name, other))).sort((a, b) => a.localeCompare(b, 'nl'));
}

const distinct = (names: readonly string[]): string[] => {
  const known = new Map(names.map((name) => name.trim()).map((name) => [name.toLocaleLowerCase('nl'), name]));
  return [...known.values()].filter((name) => name !== '' && !isSamePerson(name, SOMEBODY));
};

/** "Noor van D": how a name stood there while it was being typed. */
const wasBegun = (name: string, whole: string) =>
  whole.length > name.length &&
  whole.toLocaleLowerCase('nl').startsWith(name.toLocaleLowerCase('nl')) &&
  !isWord(name, whole);
const isWord = (name: string, whole: string) => whole.charAt(name.length) === ' ';
