import type { RedactionKind, RedactionSpan } from './span.ts';

/** What stands in the released text in place of personal data. */
export const REDACTION_LABELS: Readonly<Record<RedactionKind | 'other', string>> = {
  bsn: '[bsn]',
  iban: '[rekeningnummer]',
  phone: '[telefoonnummer]',
  email: '[e-mailadres]',
  address: '[adres]',
  birthDate: '[geboortedatum]',
  licencePlate: '[kenteken]',
  online: '[internetadres]',
  name: '[naam]',
  age: '[leeftijd]',
  case: '[zaaknummer]',
  health: '[gezondheid]',
  benefit: '[inkomen]',
  place: '[plaats]',
  organisation: '[organisatie]',
  function: '[functie]',
  date: '[datum]',
  other: '[weggelaten]',
};

/** A piece to take out: proposed by the program, or marked by a person as anything at all. */
export interface Redaction extends Pick<RedactionSpan, 'start' | 'end'> {
  readonly kind: keyof typeof REDACTION_LABELS;
}

/** The text with every span replaced by its label; overlapping spans become one. */
export function redact(text: string, spans: readonly Redaction[], labels = REDACTION_LABELS): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let position = 0;
  for (const { start, end, kind } of ordered) {
    if (start >= position) result += text.slice(position, start) + labels[kind];
    position = Math.max(position, end);
  }
  return result + text.slice(position);
}
