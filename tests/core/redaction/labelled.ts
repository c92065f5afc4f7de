import { proposeRedactions } from '../../../core/redaction/propose.ts';
import { RedactionKind } from '../../../core/redaction/span.ts';
import heldOut from '../../fixtures/redaction/held-out.json' with { type: 'json' };
import tuning from '../../fixtures/redaction/tuning.json' with { type: 'json' };

interface Label {
  readonly kind: RedactionKind;
  readonly start: number;
  readonly end: number;
}
interface Labelled {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** Takes "Ik ben [[name:Sandra]]" apart into the text and where the labels are. */
function parse(marked: string): Labelled {
  const labels: Label[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\[[a-zA-Z]+:.+?\]\](?!\]))/)) {
    const match = /^\[\[([a-zA-Z]+):(.+)\]\]$/.exec(piece);
    const content = match?.[2] ?? piece;
    if (match)
      labels.push({ kind: RedactionKind.parse(match[1]), start: text.length, end: text.length + content.length });
    text += content;
  }
  return { text, labels };
}

const all = (set: Record<string, readonly string[]>) => Object.values(set).flat().map(parse);
export const SETS = { tuning: all(tuning), 'held out': all(heldOut) };
export type SetName = keyof typeof SETS;

export interface Figures {
  readonly answers: number;
  readonly structured: number;
  readonly structuredFound: number;
  readonly structuredProposed: number;
  readonly structuredRight: number;
  readonly names: number;
  readonly namesFound: number;
  readonly namesProposed: number;
  readonly namesRight: number;
  readonly mistakes: readonly string[];
}

const overlaps = (a: Label, b: Label) => a.start < b.end && b.start < a.end;
const covers = (span: Label, label: Label) => span.start <= label.start && span.end >= label.end;

/** Proposed against labelled. A label is found when it is covered as a whole; a proposal is right when it touches a label. */
function measureOne({ text, labels }: Labelled) {
  const spans = proposeRedactions(text);
  const isName = ({ kind }: Label) => kind === 'name';
  const isFound = (label: Label) => spans.some((span) => covers(span, label));
  const isRight = (span: Label) => labels.some((label) => isName(label) === isName(span) && overlaps(label, span));
  const say = (what: string, { kind, start, end }: Label) => `${what} ${kind} "${text.slice(start, end)}" in: ${text}`;
  return {
    labelled: labels.map((label) => ({ name: isName(label), ok: isFound(label) })),
    proposed: spans.map((span) => ({ name: isName(span), ok: isRight(span) })),
    mistakes: [
      ...labels.filter((label) => !isFound(label)).map((label) => say('missed', label)),
      ...spans.filter((span) => !isRight(span)).map((span) => say('wrong', span)),
    ],
  };
}

/** The figures of a set of answers. */
export function measure(answers: readonly Labelled[]): Figures {
  const all = answers.map(measureOne);
  const labelled = all.flatMap((one) => one.labelled);
  const proposed = all.flatMap((one) => one.proposed);
  const count = (list: readonly { name: boolean; ok: boolean }[], name: boolean, onlyOk: boolean) =>
    list.filter((one) => one.name === name && (one.ok || !onlyOk)).length;
  return {
    answers: answers.length,
    structured: count(labelled, false, false),
    structuredFound: count(labelled, false, true),
    structuredProposed: count(proposed, false, false),
    structuredRight: count(proposed, false, true),
    names: count(labelled, true, false),
    namesFound: count(labelled, true, true),
    namesProposed: count(proposed, true, false),
    namesRight: count(proposed, true, true),
    mistakes: all.flatMap((one) => one.mistakes),
  };
}
