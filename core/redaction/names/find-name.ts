import type { Detector, RedactionSpan } from '../span.ts';
import { RULES } from './rules.ts';
import { wordsIn } from './words-in.ts';

/**
 * Names of people: after titles ("mevrouw"), roles ("mijn consulent"), "ik ben" and "groetjes"; initials; given and family
 * names from our own lists. A capital at the start of a sentence is no reason by itself.
 */
export const findName: Detector = (text) => {
  const words = wordsIn(text);
  const spans: RedactionSpan[] = [];
  let index = 0;
  while (index < words.length) {
    let next = index + 1;
    for (const rule of RULES) {
      const name = rule(words, index);
      const [first, last] = [words[name?.from ?? 0], words[(name?.to ?? 1) - 1]];
      if (!name || !first || !last) continue;
      const end = last.text.endsWith("'s") ? last.end - 2 : last.end;
      spans.push({ start: first.start, end, kind: 'name', certainty: name.certainty });
      next = name.to;
      break;
    }
    index = next;
  }
  return spans;
};
