import { safeText, utf8Length } from './text.ts';

/** Common file systems hold 255 bytes; this leaves room for a suffix such as " (2)". */
const MAX_BYTES = 180;

/** What a file name of the program says. */
interface FileNameParts {
  /** A day as `2026-12-03`, in front so that names sort. */
  readonly day: string | null;
  readonly kind: string;
  /** Whose it is, in words; may be empty. */
  readonly whose: string;
  /** With its dot. */
  readonly extension: string;
}

/** File name that sorts by date and says what it is; every system accepts it. */
export function fileNameOf({ day, kind, whose, extension }: FileNameParts): string {
  return `${cut(cleaned([day ?? '', kind, whose].join(' ')), MAX_BYTES).trim()}${extension}`;
}

/** Name of the municipality on one line, without "gemeente" in front: the sentences say that word themselves. */
export function municipalityName(municipality: string): string {
  return safeText(municipality)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^gemeente\s+/i, '');
}

/** What stands between two names becomes a dash: "Waadhoeke / Harlingen", "dag 1: avond". */
const BETWEEN = /\s*[/\\|:]+\s*/g;

/** Without the characters that Windows refuses, invisible ones, or space at the ends. */
function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(BETWEEN, '-')
    .replace(/[<>"?*\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
}

function cut(text: string, maxBytes: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += utf8Length(character);
    if (bytes > maxBytes) break;
    kept += character;
  }
  return kept;
}
