const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    eacute: 'é',
    euml: 'ë',
    egrave: 'è',
    iuml: 'ï',
    ouml: 'ö',
    uuml: 'ü',
    rsquo: '’',
    lsquo: '‘',
    hellip: '…',
  }),
);

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return ENTITIES.get(body.toLowerCase()) ?? whole;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** A text as a person reads it: no HTML tags or entities, no non-breaking spaces, no runs of white space. For display only. */
export function cleanText(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, decodeEntity)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/** Longer texts are sentences, which hardly return. */
const LONGEST_KEPT = 120;
const MOST_KEPT = 4096;

/** The same function, which remembers what it made of the last short texts: the same few answers are looked at many times. */
function remembering(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    if (text.length > LONGEST_KEPT) return fresh;
    if (made.size >= MOST_KEPT) made.clear();
    made.set(text, fresh);
    return fresh;
  };
}

/** What two texts share when they say the same: case, diacritics, punctuation, white space and HTML do not matter. */
export const textKey = remembering((text) => {
  const clean = cleanText(text);
  const key = clean
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return key === '' ? clean : key;
});

/** Like textKey, but keeps what tells bare numbers and signs apart ("-5" and "5", "+" and "++"). */
export const labelKey = remembering((label) => {
  const clean = cleanText(label).replace(/−/g, '-');
  return /\p{L}/u.test(clean) && !/^-\s*\d/.test(clean) ? textKey(clean) : clean.toLowerCase();
});

/** The start of a column header as words: codes such as RecipientLastName and IP-address are taken apart. */
export function headerKey(header: string): string {
  return textKey(
    header
      .slice(0, 500)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2'),
  );
}

function trigrams(key: string): ReadonlyMap<string, number> {
  const padded = ` ${key} `;
  const found = new Map<string, number>();
  for (let i = 0; i + 3 <= padded.length; i++) {
    const gram = padded.slice(i, i + 3);
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

/** How alike two keys are, from 0 to 1: the Dice coefficient of their trigrams. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (Math.min(a.length, b.length) < 0.6 * Math.max(a.length, b.length)) return 0;
  const left = trigrams(a);
  let shared = 0;
  for (const [gram, count] of trigrams(b)) shared += Math.min(count, left.get(gram) ?? 0);
  return (2 * shared) / (a.length + b.length);
}
