import type { ScanPerspective } from '../../domain/perspective.ts';
import { isCode } from '../table/header.ts';
import type { GroupMapping, Table } from '../table/mapping.ts';
import { columnValues, type Profile, share } from '../table/profile.ts';
import { headerKey, textKey } from '../words/text-key.ts';
import {
  GROUP_HEADER,
  GROUP_WORDS,
  HELPER_HEADER,
  OPEN_HEADER,
  POLICY_START,
  WORKPLACE,
  WORKS_THERE,
} from '../words/vocabulary.ts';

type Named = ScanPerspective | 'none';

const WORDS: readonly (readonly [part: string, names: Named])[] = (['none', 'residents', 'frontline'] as const).flatMap(
  (names) => GROUP_WORDS[names].map((part) => [part, names] as const),
);

/** Whom one word names: its last part decides ("mantelzorgconsulent"), of two that end together the longest ("wethouder"). */
function namedBy(word: string): Named | null {
  if (word.startsWith(POLICY_START)) return 'none';
  let best: { readonly names: Named; readonly end: number; readonly length: number } | null = null;
  for (const [part, names] of WORDS) {
    const at = word.lastIndexOf(part);
    const end = at + part.length;
    if (at < 0 || (best && (end < best.end || (end === best.end && part.length < best.length)))) continue;
    best = { names, end, length: part.length };
  }
  return best?.names ?? null;
}

/** A sentence about what somebody does names others: "ik help inwoners". */
const DOES_SOMETHING = /^ik (?!ben\b|woon\b)/;

/**
 * Whom a text names ("Inwoner of vertegenwoordiger"): a group, or 'none' for somebody of neither. The first telling word
 * decides; null where no word tells, or where a sentence names one group and speaks of the work of the other.
 */
function namedIn(text: string): Named | null {
  const key = textKey(text.replace(/(?<=\p{L})-(?=\p{L})/gu, '').replace(/toegangs?[\s_-]?scan\w*/gi, ' '));
  if (DOES_SOMETHING.test(key)) return null;
  const words = key.split(' ');
  const at = words.findIndex((word) => namedBy(word) !== null);
  const named = namedBy(words[at] ?? '');
  if (named === null) return WORKPLACE.test(key) ? 'frontline' : null;
  return named === 'residents' && at > 1 && WORKS_THERE.test(key) ? null : named;
}

/** Which group a text names; null when it names none. */
export function perspectiveOf(text: string): ScanPerspective | null {
  const named = namedIn(text);
  return named === 'none' ? null : named;
}

const LONGEST = 100;
const MOST_VALUES = 20;
/** A column that asks who somebody is has so few answers, also where no word in them is known. */
const FEW_VALUES = 8;

interface Candidate {
  readonly profile: Profile;
  readonly score: number;
  /** Its header asks who somebody is, or says nothing at all. */
  readonly isSure: boolean;
}

/** Whether a column could say who answered: few short answers, that are no texts of other questions. */
function mayBeGroup({ values, header }: Profile, texts: ReadonlySet<string>): boolean {
  const key = headerKey(header.text);
  if (OPEN_HEADER.test(key) || HELPER_HEADER.test(key)) return false;
  const all = [...values.keys()];
  if (all.length === 0 || all.length > MOST_VALUES || all.some((text) => text.length > LONGEST)) return false;
  return all.filter((text) => texts.has(textKey(text))).length <= all.length / 4;
}

/** A header that is a code, a number or nothing. */
const saysNothing = (header: string) => isCode(header) || /^(vraag|question|kolom)? ?\d*$/.test(headerKey(header));
/** A header about others, or a question that this column answers in another way than by who somebody is. */
const asksElse = (header: string) => /\?|\b(wie|welke|door|via|van)\b/.test(header.toLowerCase());
/** The header of such a column without the number of the question. */
const ASKS_WHO = /^(\d+ )?(wie|ik ben|ik vul|bent u|rol|groep|doelgroep|functie|wat is (uw|je) rol|werkblad|bestand)\b/;

/** Whether enough of a column names groups: half where both are named or it is asked, else nearly all. */
const namesEnough = (groups: number, known: number, asks: boolean) =>
  groups > 0 && known >= (groups === 2 || asks ? 0.5 : 0.95);

/** How well a column tells who answered; null when it does not. `texts` are what else the file asks. */
function candidateOf(profile: Profile, texts: ReadonlySet<string>): Candidate | null {
  if (!mayBeGroup(profile, texts)) return null;
  const values = [...profile.values.keys()];
  const named = new Set(values.map(perspectiveOf).filter((perspective) => perspective !== null));
  const known = share(profile, (text) => perspectiveOf(text) !== null);
  const asks = GROUP_HEADER.test(headerKey(profile.raw));
  const repeats = values.length <= 3 || values.length <= profile.sampled / 2;
  const tells = known >= 0.5 || named.size > 0 || ASKS_WHO.test(headerKey(profile.header.text));
  if (asks && repeats && values.length <= FEW_VALUES && tells)
    return { profile, score: 3 + named.size * 2 + known, isSure: true };
  if (!namesEnough(named.size, known, asks) || !(asks || repeats)) return null;
  const isQuiet = saysNothing(profile.header.text) || (known > 0.7 && !asksElse(profile.raw));
  const isSure = asks || (named.size === 2 && isQuiet);
  return { profile, score: named.size * 2 + (asks ? 1 : 0) + known, isSure };
}

/** The columns that say who answered, the best first, and whether the first is surely the one. */
export function findGroupColumns(
  profiles: readonly Profile[],
  texts: ReadonlySet<string>,
): { readonly columns: readonly Profile[]; readonly isSure: boolean } {
  const found = profiles.flatMap((profile) => candidateOf(profile, texts) ?? []).sort((a, b) => b.score - a.score);
  const [first, second] = found;
  const isClose = second?.isSure === true && first !== undefined && second.score > first.score - 0.5;
  return { columns: found.map(({ profile }) => profile), isSure: first?.isSure === true && !isClose };
}

/** So few people without a known group are left out without a question: "test", a slip of the pen. */
const FEW_ROWS = 5;
const FEW_SHARE = 0.02;

/**
 * Reads a column as the one that says who answered, each of its texts with the group that it seems to name. Texts that name
 * nobody are marked as unknown where they hold more than a few rows, so that a person decides.
 */
export function groupFromColumn(table: Table, column: number): GroupMapping {
  const { values, sampled } = columnValues(table, column);
  const texts = [...values].map(([text, count]) => ({ text, count, named: namedIn(text) }));
  const rows = texts.reduce((sum, { count, named }) => sum + (named === null ? count : 0), 0);
  const isMany = rows >= FEW_ROWS || rows > FEW_SHARE * sampled;
  return {
    kind: 'column',
    values: texts.map(({ text, named }) => ({
      text,
      perspective: named === 'none' ? null : named,
      ...(named === null && isMany ? { unknown: true } : {}),
    })),
  };
}

/** Whether nobody can tell from a text to which group somebody belongs. */
export const saysNobody = (text: string): boolean => namedIn(text) === null;

/** A file for one group, when its name says so. */
export function groupFromFileName(fileName: string): { kind: 'whole-file'; perspective: ScanPerspective } | null {
  const words = textKey(fileName.replace(/\.\w+$/, '').replace(/toegang\w*/gi, ''));
  const perspective = perspectiveOf(words);
  return perspective ? { kind: 'whole-file', perspective } : null;
}
