import { findAge } from './about-someone/age.ts';
import { findBenefit } from './about-someone/benefit.ts';
import { findBirthDate } from './about-someone/birth-date.ts';
import { findEventDate } from './about-someone/event-date.ts';
import { findFunction } from './about-someone/function.ts';
import { findHealth } from './about-someone/health.ts';
import { isCombination } from './combination.ts';
import { echoes } from './echoes.ts';
import { fold } from './fold.ts';
import { findName, findOtherName } from './names/find-name.ts';
import { findBsn } from './numbers/bsn.ts';
import { findCaseNumber } from './numbers/case-number.ts';
import { findIban } from './numbers/iban.ts';
import { findLicencePlate } from './numbers/licence-plate.ts';
import { findEmail, findOnline } from './numbers/online.ts';
import { findPhone } from './numbers/phone.ts';
import { findNamedOrganisation } from './organisations/named-organisation.ts';
import { findOrganisation } from './organisations/organisation.ts';
import { findAddress } from './places/address.ts';
import { findPlace } from './places/place.ts';
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
