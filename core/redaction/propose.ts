import { findAddress } from './address.ts';
import { findAge } from './age.ts';
import { findBenefit } from './benefit.ts';
import { findBirthDate } from './birth-date.ts';
import { findBsn } from './bsn.ts';
import { findCaseNumber } from './case-number.ts';
import { isCombination } from './combination.ts';
import { echoes } from './echoes.ts';
import { findEventDate } from './event-date.ts';
import { fold } from './fold.ts';
import { findFunction } from './function.ts';
import { findHealth } from './health.ts';
import { findIban } from './iban.ts';
import { findLicencePlate } from './licence-plate.ts';
import { findNamedOrganisation } from './named-organisation.ts';
import { findName, findOtherName } from './names/find-name.ts';
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
