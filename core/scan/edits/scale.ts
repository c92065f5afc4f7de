import { MOST_CATEGORIES } from '../model/most-categories.ts';
import type { Scale } from '../model/scan.ts';
import type { ImportProposal, Mapping } from '../table/mapping.ts';

/** Changes which answers are scores, and in which order; the texts that a person corrected stay. */
function change(mapping: Mapping, edit: (scale: Scale) => Scale): Mapping {
  const scale = mapping.scale ?? { labels: [], dontKnow: [] };
  return { ...mapping, scale: { ...scale, ...edit(scale) } };
}

const confirmed = (mapping: Mapping): Mapping =>
  mapping.directionGuessed ? { ...mapping, directionGuessed: false } : mapping;

/** Moves a label one place: -1 is lower on the scale (up in the list). */
export function moveLabel(mapping: Mapping, label: string, by: -1 | 1): Mapping {
  return change(mapping, ({ labels, dontKnow }) => {
    const from = labels.indexOf(label);
    const other = labels[from + by];
    if (from < 0 || other === undefined) return { labels, dontKnow };
    return { labels: labels.map((text) => (text === label ? other : text === other ? label : text)), dontKnow };
  });
}

/** Turns the scale over; whoever does that knows which way it runs. */
export function reverseScale(mapping: Mapping): Mapping {
  return change(confirmed(mapping), ({ labels, dontKnow }) => ({ labels: labels.toReversed(), dontKnow }));
}

/** Makes a label count as no score ("weet ik niet"). */
export function toNoScore(mapping: Mapping, label: string): Mapping {
  return change(mapping, ({ labels, dontKnow }) => ({
    labels: labels.filter((text) => text !== label),
    dontKnow: [...dontKnow.filter((text) => text !== label), label],
  }));
}

/** Puts a label at the high end of the scale. */
export function toScale(mapping: Mapping, label: string): Mapping {
  return change(mapping, ({ labels, dontKnow }) => ({
    labels: [...labels.filter((text) => text !== label), label],
    dontKnow: dontKnow.filter((text) => text !== label),
  }));
}

/** Starts a scale from the answers that the preview shows of the statements. */
export function scaleFromExamples(mapping: Mapping, { columns }: ImportProposal): Mapping {
  const examples = mapping.columns.flatMap((role, i) =>
    role.role === 'statement' ? (columns[i]?.examples ?? []) : [],
  );
  const labels = [...new Set(examples)].slice(0, MOST_CATEGORIES);
  return { ...mapping, scale: { labels, dontKnow: [] } };
}
