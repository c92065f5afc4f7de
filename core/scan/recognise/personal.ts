import type { PersonalKind } from '../table/mapping.ts';
import { type Profile, share } from '../table/profile.ts';
import { headerKey } from '../words/text-key.ts';
import {
  CONTACT_HEADER,
  NOT_PERSONAL_HEADER,
  OPEN_HEADER,
  PERSONAL_HEADER_MAX,
  PERSONAL_HEADERS,
} from '../words/vocabulary.ts';

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

/** An e-mail address or a telephone number somewhere in a text. */
const REACHABLE =
  /[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,190}\.[a-z]{2,}|(?:\+31|0031|\b0)[\s()-]*[1-9](?:[\s()-]*\d){8}(?!\d)/gi;

/** Whether a text gives an e-mail address or telephone number with hardly a word beside it: a name, a place. */
function isContact(text: string, mostWords: number): boolean {
  if (text.length > LONGEST_DATUM) return false;
  const rest = text.replace(REACHABLE, ' ');
  return rest !== text && (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= mostWords;
}

/** Contact details of most people. Under the header of an open question only bare ones count, of nearly everybody. */
function holdsContacts(profile: Profile, isOpen: boolean): boolean {
  const [mostWords, least] = isOpen ? [5, 0.8] : [10, 0.5];
  return share(profile, (text) => isContact(text, mostWords)) > least;
}

function kindByHeader(header: string): PersonalKind | null {
  if (CONTACT_HEADER.test(header)) return 'contact';
  if (header.length > PERSONAL_HEADER_MAX || NOT_PERSONAL_HEADER.test(header)) return null;
  return PERSONAL_HEADERS.find((personal) => personal.header.test(header))?.kind ?? null;
}

function kindByContent(profile: Profile): PersonalKind | null {
  const passes = (test: (text: string) => boolean) =>
    share(profile, (text) => text.length <= LONGEST_DATUM && test(text)) >= 0.6;
  return BY_CONTENT.find(({ test }) => passes(test))?.kind ?? null;
}

/** A person's own data has few words; whoever writes sentences below such a header was asked what he thinks. */
const SENTENCE_WORDS = 5;
const holdsSentences = (profile: Profile) => share(profile, (text) => text.split(/\s+/).length >= SENTENCE_WORDS) > 0.5;

/** Whether a column as a whole is personal data, by its header or because most cells are such data and little else. */
export function personalKind(profile: Profile): PersonalKind | null {
  const header = headerKey(profile.raw);
  const isOpen = OPEN_HEADER.test(header);
  const named = isOpen ? null : kindByHeader(header);
  const isQuestion = header.split(' ').length > 3;
  if (
    named &&
    (named === 'email' || named === 'phone' || named === 'address') &&
    isQuestion &&
    holdsSentences(profile)
  ) {
    return kindByContent(profile) ?? (holdsContacts(profile, true) ? 'contact' : null);
  }
  return named ?? kindByContent(profile) ?? (holdsContacts(profile, isOpen) ? 'contact' : null);
}
