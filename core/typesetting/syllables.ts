const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const VOWELS = 'aeiouyáàäâéèëêíìïîóòöôúùüû';
/** Groups of consonants that stay together at the start of a Dutch syllable when more consonants precede them. */
const ONSET = /(schr|sch|str|spr|spl|st|sp|ch|[bdfgkptv]r|[bfgkpv]l|kn|zw|tw|dw|[^aeiouy])$/;

/** Ends of words that are linked to the next one by an s. */
const TAKES_S = /(?:ing|heid|teit|schap)$/;
const LINKING_S = /(?:ing|heid|teit|schap)s$/;

/** Whether a Dutch syllable starts here: a vowel follows after exactly the consonants that may come before it. */
export function startsSyllable(word: readonly string[], at: number): boolean {
  let vowel = at;
  while (vowel < word.length && !isVowel(word, vowel)) vowel += 1;
  let start = at;
  while (start > 0 && !isVowel(word, start - 1)) start -= 1;
  if (vowel === word.length || start === 0 || word.length - at < 3) return false;
  const before = word.slice(0, at).join('').toLowerCase();
  if (LINKING_S.test(before)) return true;
  // The s that links two words stays with the first one: beschermings-effect.
  if (vowel === at || (word[at] === 's' && TAKES_S.test(before))) return false;
  const between = word.slice(start, vowel).join('').toLowerCase();
  if (!/^\p{L}+$/u.test(between)) return false;
  const onset = ONSET.exec(between)?.[0] ?? between;
  return onset.length === vowel - at;
}

/** The ij is one vowel: bijeen, not bi-jeen. */
function isVowel(word: readonly string[], at: number): boolean {
  const [before = '', character = ''] = [word[at - 1], word[at]].map((one) => one?.toLowerCase());
  return character !== '' && (VOWELS.includes(character) || (character === 'j' && before === 'i'));
}

/** The characters of a text as people see them: an emoji of several parts is one. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
