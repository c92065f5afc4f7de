import { findAddress } from './address.ts';
import { findAge } from './age.ts';
import { findBenefit } from './benefit.ts';
import { findBirthDate } from './birth-date.ts';
import { findBsn } from './bsn.ts';
import { findCaseNumber } from './case-number.ts';
import { isCombination } from './combination.ts';
import { findEventDate } from './event-date.ts';
import { fold } from './fold.ts';
import { findFunction } from './function.ts';
import { findHealth } from './health.ts';
import { findIban } from './iban.ts';
import { findLicencePlate } from './licence-plate.ts';
import { isDutchWord } from './lists/dutch-words.ts';
import { findNamedOrganisation } from './named-organisation.ts';
import { findName, findOtherName } from './names/find-name.ts';
import { nameKey } from './names/word-list.ts';
import { findEmail, findOnline } from './online.ts';
import { findOrganisation } from './organisation.ts';
import { findPhone } from './phone.ts';
import { findPlace } from './place.ts';
import { type Detector, type RedactionKind, type RedactionSpan, STRUCTURED_KINDS } from './span.ts';

/** In order of trust: where two kinds overlap, the first one names the whole. */
const DETECTORS: readonly Detector[] = [
  findIban,
  findEmail,
  findOnline,
  findCaseNumber,
  findPhone,
  findBsn,
  findBirthDate,
  findLicencePlate,
  findAddress,
  findName,
  findAge,
  findOrganisation,
  findPlace,
  findNamedOrganisation,
  findHealth,
  findBenefit,
  findFunction,
  findEventDate,
  findOtherName,
];

/** Adds spans that touch nothing yet; one that overlaps makes the earlier one longer, so that nothing stays in sight. */
function addSpans(taken: readonly RedactionSpan[], found: readonly RedactionSpan[]): readonly RedactionSpan[] {
  const all = [...taken.map((span, rank) => ({ span, rank })), ...found.map((span) => ({ span, rank: taken.length }))];
  all.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const merged: { span: RedactionSpan; rank: number }[] = [];
  for (const one of all) {
    const last = merged.at(-1);
    if (!last || one.span.start >= last.span.end) merged.push(one);
    else {
      const named = one.rank < last.rank ? one : last;
      const end = Math.max(last.span.end, one.span.end);
      merged[merged.length - 1] = { rank: named.rank, span: { ...named.span, start: last.span.start, end } };
    }
  }
  return merged.map(({ span }) => span);
}

/** Kinds of which a piece that stands in the text once more, somewhere else, is the same again. */
const ECHOED: ReadonlySet<RedactionKind> = new Set(['name', 'address', 'organisation', 'place']);
const SHORTEST_ECHO = 4;
const MOST_ECHOES = 40;
const LONGEST_ECHOED = 20_000;
/** What of a found piece is looked for again: without a number of a house. */
const core = (piece: string) => /^\p{Lu}[\p{L}' -]*\p{L}/u.exec(piece)?.[0] ?? '';
const isLetter = (unit: string | undefined) => unit !== undefined && /\p{L}/u.test(unit);

/** The same piece again in the same text: "Mijn schoonouders wonen Zuideinde 56, wij Zuideinde 60". */
function echoes(text: string, spans: readonly RedactionSpan[]): readonly RedactionSpan[] {
  if (text.length > LONGEST_ECHOED) return [];
  const found: RedactionSpan[] = [];
  for (const span of spans.filter(({ kind }) => ECHOED.has(kind)).slice(0, MOST_ECHOES)) {
    const piece = core(text.slice(span.start, span.end));
    if (piece.length < SHORTEST_ECHO || isDutchWord(nameKey(piece))) continue;
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
      const end = at + piece.length;
      if (isLetter(text[at - 1]) || isLetter(text[end])) continue;
      const number = span.kind === 'address' ? (/^ \d{1,4}[a-z]?(?![\p{L}\d])/u.exec(text.slice(end, end + 8))?.[0].length ?? 0) : 0;
      found.push({ start: at, end: end + number, kind: span.kind, certainty: 'possible' });
    }
  }
  return found;
}

/**
 * Proposes what may be personal data in a text, in order and without overlap. It is a proposal: a person decides.
 * The time it takes grows with the length of the text and no faster.
 */
export function proposeRedactions(text: string): readonly RedactionSpan[] {
  const { text: folded, at } = fold(text);
  let spans: readonly RedactionSpan[] = [];
  for (const detect of DETECTORS) spans = addSpans(spans, detect(folded));
  spans = addSpans(spans, echoes(folded, spans));
  return spans.map((span) => ({ ...span, start: at(span.start), end: at(span.end - 1) + 1 }));
}

/** What in a text asks for a second look before others read it. */
export interface StillThere {
  /** Kinds that point at one person by themselves. */
  readonly kinds: readonly RedactionKind[];
  /** Whether what names nobody may together tell who it is. */
  readonly isCombination: boolean;
}

/** What is still in a text; null when there is nothing that asks for a second look. */
export function stillThere(text: string): StillThere | null {
  const spans = proposeRedactions(text);
  const kinds = [...new Set(spans.flatMap(({ kind }) => (STRUCTURED_KINDS.has(kind) ? [kind] : [])))];
  const combined = isCombination(spans);
  return kinds.length > 0 || combined ? { kinds, isCombination: combined } : null;
}
