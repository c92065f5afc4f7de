import { safeText } from './text.ts';

/** Words with which the name of a group begins: what follows is not taken apart ("Team Jeugd en Gezin"). */
const GROUPS =
  /^(?:de |het |onze )?(?:\p{L}*team|afdeling|cluster|commissie|domein|gemeente|gemeenten|groep|organisatie|\p{L}*raad|stichting|vereniging|werkgroep)(?:\s|$)/iu;
const ASIDE = /\([^()]*\)/g;
const BETWEEN = /[,;/&+\n]+/;
/** "en" or "met" between two names: the second begins with a capital, as names do. */
const AND = /(?:^|\s+)(?:en|(?:samen )?met)\s+(?=\p{Lu})/u;
/** What is left of "en" and "met" where a name beside it was found already. */
const LOOSE = /^(?:en|(?:samen )?met)(?:\s+|$)|(?:^|\s+)(?:en|(?:samen )?met)$/g;

/**
 * The people (and groups) that a typed "wie" names, as they are written there; the same one comes once. `known` are the
 * people who were there: who of them is named by a first name that no other has, gets the whole name. What stands between
 * brackets is about somebody and names nobody.
 */
export function peopleNamed(who: string, known: readonly string[]): string[] {
  const rest = safeText(who).replace(ASIDE, ' ');
  const { found, left } = knownIn(rest, known.map(plain).filter(Boolean));
  const others = left
    .split(BETWEEN)
    .flatMap(parted)
    .map((name) => plain(plain(name).replace(LOOSE, '')))
    .filter(isName);
  return distinct([...found, ...others.map((name) => wholeName(name, known))]);
}

/** Are these two written names of one person? */
export const isSamePerson = (a: string, b: string): boolean => key(a) === key(b);

const plain = (name: string) => name.replace(/\s+/g, ' ').trim();
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const key = (name: string) => plain(name).toLocaleLowerCase('nl');
const isName = (text: string) => /\p{L}/u.test(text);

function parted(text: string): string[] {
  return GROUPS.test(text.trim()) ? [text] : text.split(AND);
}

/** Whole names of known people in the text, the longest first, and the text without them. */
function knownIn(text: string, known: readonly string[]): { found: string[]; left: string } {
  const longest = [...known].filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
  const at: { name: string; index: number }[] = [];
  let left = text.replace(/[^\S\n]+/g, ' ');
  for (const name of longest) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu');
    for (let hit = pattern.exec(left); hit; hit = pattern.exec(left)) {
      at.push({ name, index: hit.index });
      left = `${left.slice(0, hit.index)}${','.repeat(hit[0].length)}${left.slice(hit.index + hit[0].length)}`;
    }
  }
  return { found: at.sort((a, b) => a.index - b.index).map(({ name }) => name), left };
}

function wholeName(name: string, known: readonly string[]): string {
  const meant = known.map(plain).filter((one) => isSamePerson(one, name) || key(one).startsWith(`${key(name)} `));
  return meant.length === 1 ? (meant[0] ?? name) : name;
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, i) => names.findIndex((other) => isSamePerson(other, name)) === i);
}
