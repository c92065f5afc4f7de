import { matches } from '../context.ts';
import type { Detector, RedactionSpan } from '../span.ts';
import type { Found, Rule } from './found.ts';
import { cannotBegin, isTitle } from './lexicon.ts';
import { OTHER_RULES, SURE_RULES } from './rules.ts';
import { type Word, wordsIn } from './words-in.ts';

/** Sayings with a name in them that is nobody's. */
const SAYINGS =
  /(?<!\p{L})(?:jan met de pet|jan en alleman|jan modaal|jan publiek|jan rap(?: en (?:zijn|z'n) maat)?|jan klaassen|janboel|piet snot|pietje precies|van pietje naar jantje|zwarte piet(?:en)?|hans en grietje|jip[ -]en[ -]janneke\p{L}*|klaar is kees|joost mag het weten|sint en piet|jantje beton|brave hendrik|moeder theresa|vadertje staat|big brother|murphy|koning willem-alexander|moeder natuur|lange jan|tante post|oom agent|ome joop|den haag(?= (?:bedenk|bedacht|besluit|beslist|snapt|weet|luistert|moet)))(?!\p{L})/giu;

/** The names that a list of rules finds, from left to right. */
function look(text: string, rules: readonly Rule[]): readonly RedactionSpan[] {
  const words = wordsIn(text);
  const spans: RedactionSpan[] = [];
  let index = 0;
  while (index < words.length) {
    const name = nameAt(words, index, rules);
    const [first, last] = [words[name?.from ?? 0], words[(name?.to ?? 1) - 1]];
    if (name && first && last) {
      const end = last.text.endsWith("'s") ? last.end - 2 : last.end;
      spans.push({ start: first.start, end, kind: 'name', certainty: name.certainty });
    }
    index = name ? name.to : index + 1;
  }
  const sayings = [...matches(text, SAYINGS)];
  return spans.filter((span) => !sayings.some(({ start, end }) => start < span.end && span.start < end));
}

function nameAt(words: readonly Word[], index: number, rules: readonly Rule[]): Found | null {
  const [before, word] = [words[index - 1], words[index]];
  if (!word || (cannotBegin(word) && !(before && isTitle(before)))) return null;
  for (const rule of rules) {
    const name = rule(words, index);
    if (name) return name;
  }
  return null;
}

/** Names of people after titles ("mevrouw"), roles ("mijn consulent"), "ik ben" and "groetjes"; initials; given names. */
export const findName: Detector = (text) => look(text, SURE_RULES);

/** Names of people by where a word stands, for what nothing else explains: family names, and words that Dutch does not have. */
export const findOtherName: Detector = (text) => look(text, OTHER_RULES);
