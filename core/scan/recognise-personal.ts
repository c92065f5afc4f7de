import type { PersonalKind } from './mapping.ts';
import { type Profile, share } from './profile.ts';
import { headerKey } from './text-key.ts';
import { NOT_PERSONAL_HEADER, OPEN_HEADER, PERSONAL_HEADER_MAX, PERSONAL_HEADERS } from './vocabulary.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?=[0-9a-f:]*::|(?:[0-9a-f]+:){7})[0-9a-f:]{4,})$/i;
const PHONE = /^(?:\+31|0031|0)[\s()-]*[1-9](?:[\s()-]*\d){8}$/;
const POSTCODE = /^[1-9]\d{3}\s?[a-z]{2}$/i;
const AGENT = /^mozilla\/\d/i;
const IBAN = /^[a-z]{2}\d{2}[\s]?(?:[a-z0-9]{4}\s?){2,7}[a-z0-9]{0,4}$/i;
const BIRTH =
  /^(?:(?:19\d\d|200\d)[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19\d\d|200\d))(?:\s00:00(?::00)?)?$/;
/** LimeSurvey writes this day where an anonymous survey keeps no date. */
const NO_DATE = /^1980-01-01/;

/** Whether nine digits can be a Dutch citizen number: the eleven-test. */
function isCitizenNumber(text: string): boolean {
  const digits = text.replace(/[\s.]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  const sum = [...padded].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

const BY_CONTENT: readonly { kind: PersonalKind; test: (text: string) => boolean }[] = [
  { kind: 'email', test: (text) => EMAIL.test(text) },
  { kind: 'ip', test: (text) => IP.test(text) },
  { kind: 'phone', test: (text) => PHONE.test(text) },
  { kind: 'address', test: (text) => POSTCODE.test(text) },
  { kind: 'device', test: (text) => AGENT.test(text) },
  { kind: 'number', test: (text) => isCitizenNumber(text) || IBAN.test(text) },
  { kind: 'birth-date', test: (text) => BIRTH.test(text) && !NO_DATE.test(text) },
];

/** Longer texts are sentences; testing them would take long too. */
const LONGEST_DATUM = 300;

/** Whether a column as a whole is personal data, by its header or because most cells are such data and nothing else. */
export function personalKind(profile: Profile): PersonalKind | null {
  const header = headerKey(profile.raw);
  if (header.length <= PERSONAL_HEADER_MAX && !NOT_PERSONAL_HEADER.test(header) && !OPEN_HEADER.test(header)) {
    const named = PERSONAL_HEADERS.find((personal) => personal.header.test(header));
    if (named) return named.kind;
  }
  return (
    BY_CONTENT.find(({ test }) => share(profile, (text) => text.length <= LONGEST_DATUM && test(text)) >= 0.6)?.kind ??
    null
  );
}
