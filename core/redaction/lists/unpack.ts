const STEPS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The words of a packed list. Each word is written as one sign for how many letters it has in common with the word before it,
 * and the letters that follow: "0aal1bel" is "aal" and "abel".
 */
export function unpack(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const [, step = '0', rest = ''] of packed.matchAll(/([\dA-Z])([a-z]*)/g)) {
    word = word.slice(0, STEPS.indexOf(step)) + rest;
    words.add(word);
  }
  return words;
}

/** Makes a value when it is asked for the first time, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Remembers the answers of a question about a word, of the last so many words. */
export function remembered<T>(ask: (key: string) => T, most = 20_000): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
