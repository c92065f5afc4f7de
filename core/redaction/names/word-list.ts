/** Letters that are no other letter with a sign. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

/** Lower case, without accents, without the s of "Fatima's": the form in the lists. */
export function nameKey(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđß]/gu, (letter) => PLAIN[letter] ?? letter);
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}

/** A set of words out of a text with white space between them. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(nameKey));
}
