import {
  DONT_KNOW,
  DONT_KNOW_PART,
  FACES,
  IN_BETWEEN,
  MODIFIERS,
  NEGATIONS,
  NEUTRAL,
  NO,
  POLAR_FAMILIES,
  WEAK_WHEN_NEGATED,
  WORD_FAMILIES,
  YES,
} from '../words/scale-vocabulary.ts';
import { labelKey, textKey } from '../words/text-key.ts';

/** A kind of answer scale: gives each label its place, or null for a label that is not of this kind. */
export interface ScaleFamily {
  readonly name: string;
  readonly score: (label: string) => number | null;
}

/** The label without its stem ("helemaal niet" of "helemaal niet van toepassing"), or null when the stem is not in it. */
function modifierOf(key: string, stems: readonly string[]): string | null {
  const padded = ` ${key} `;
  for (const stem of stems) {
    if (stem === '') return key === '' ? null : key;
    if (padded.includes(` ${stem} `))
      return padded
        .replace(` ${stem} `, ' ')
        .replace(/\bhet\b/, '')
        .replace(/\s+/g, ' ')
        .trim();
  }
  return null;
}

/** How far a modifier goes towards its pole: "helemaal" 3, "een beetje" 1, "niet" -2, "helemaal niet" -3. */
function strength(modifier: string): number | null {
  const words = modifier.split(' ').filter((word) => word !== '');
  const whole = MODIFIERS.get(words.join(' '));
  if (whole !== undefined) return whole;
  const negation = words.findIndex((word) => NEGATIONS.includes(word));
  if (negation < 0) return MODIFIERS.get(words.join(' ')) ?? null;
  const after = words.slice(negation + 1).join(' ');
  if (after !== '') return negation === 0 && WEAK_WHEN_NEGATED.includes(after) ? -1 : null;
  const before = MODIFIERS.get(words.slice(0, negation).join(' '));
  return before === undefined ? null : -before;
}

function polarScore(label: string, positive: readonly string[], negative: readonly string[]): number | null {
  const key = textKey(label);
  if (NEUTRAL.test(key)) return 0;
  const below = modifierOf(key, negative);
  const above = modifierOf(key, positive);
  const value = strength(below ?? above ?? '?');
  if (value === null) return null;
  return below === null ? value : -value;
}

/** The number that a label starts with: "4", "4,00", "5 (helemaal mee eens)", "1 - slecht", "(2) redelijk", "A3"; null when there is none. */
export function leadingNumber(label: string): number | null {
  const match = /^(?:A|AO|SQ)?0*(-?\d{1,2})(?![\s.,-]*\d)(?:\s*$|\s*[-=:.()+,)]|\s+\p{L})/u.exec(
    label
      .trim()
      .replace(/−/g, '-')
      .replace(/^[([](-?\d{1,2})[)\]]\s*/, '$1 ')
      .replace(/^(-?\d{1,2})[.,]0+$/, '$1')
      .trim(),
  );
  const value = match?.[1] === undefined ? null : Number(match[1]);
  return value !== null && value >= -5 && value <= 11 ? value : null;
}

function yesNoScore(label: string): number | null {
  const key = labelKey(label);
  if (NO.includes(key)) return 0;
  if (IN_BETWEEN.includes(key)) return 1;
  return YES.includes(key) ? 2 : null;
}

/** How many stars, or which face. */
function faceScore(label: string): number | null {
  const text = label.trim().toLowerCase();
  const stars = /^([★⭐*]\ufe0f?){1,10}[☆\s]*$/u.test(text) ? text.replace(/[^★⭐*]/gu, '').length : 0;
  if (stars > 0) return stars;
  const place = FACES.findIndex((faces) => faces.some((face) => text === face || text.startsWith(`${face} `)));
  return place < 0 ? null : place;
}

/** All scale families, the telling ones first; yes-no is the last resort. */
export const SCALE_FAMILIES: readonly ScaleFamily[] = [
  ...WORD_FAMILIES.map(({ name, words }) => {
    const places = new Map<string, number>(Object.entries(words));
    return { name, score: (label: string) => places.get(textKey(label)) ?? null };
  }),
  ...POLAR_FAMILIES.map(({ name, positive, negative }) => ({
    name,
    score: (label: string) => polarScore(label, positive, negative),
  })),
  { name: 'face', score: faceScore },
  { name: 'number', score: leadingNumber },
  { name: 'yes-no', score: yesNoScore },
];

/** Whether a label is no score. "Niet van toepassing" is one only outside the scales about what applies. */
export function isDontKnow(label: string, family: ScaleFamily): boolean {
  const key = labelKey(label);
  if (family.name === 'applies' && family.score(label) !== null) return false;
  return key.length <= 80 && (DONT_KNOW.includes(key) || DONT_KNOW_PART.test(textKey(label)));
}
