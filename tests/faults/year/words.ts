import { Broken } from './watch.ts';

/** What an answer is that she did not release. */
export const RAW = 'an answer that was not released,';

/** Words that stand nowhere else, and who may see them. */
export class Words {
  /** Words that neither the room nor phones may get, with what they are. */
  readonly secrets = new Map<string, string>();
  /** Words that must be nowhere any more in what is live, with what they were; and which copies there were then. */
  readonly gone = new Map<string, { readonly what: string; readonly copies: ReadonlySet<string> }>();
  /** Words that must be in no record and no step any more. */
  readonly withdrawn = new Map<string, string>();

  /** What others got holds nothing that is not for them. */
  checkOthers(where: string, text: string): void {
    for (const [word, what] of this.secrets) refuse(where, text, word, what);
    this.checkBack(where, text);
  }

  /** What a result holds, of answers that were not released nothing. */
  checkFigures(where: string, text: string): void {
    for (const [word, what] of this.secrets) if (what === RAW) refuse(where, text, word, what);
    this.checkBack(where, text);
  }

  /** What was taken back is not there. */
  private checkBack(where: string, text: string): void {
    for (const [word, { what }] of this.gone) refuse(where, text, word, what);
    for (const [word, what] of this.withdrawn) refuse(where, text, word, what);
  }

  /** The file holds nothing that is gone, and its records and steps nothing that was withdrawn. */
  checkStored(when: string, stored: ReadonlyMap<string, string>, bytes: () => Buffer): void {
    if (this.withdrawn.size > 0) {
      const kept = [...stored].filter(([place]) => /^(?:record|journal|set_aside) /.test(place));
      const text = kept.map(([, line]) => line).join('\n');
      for (const [word, what] of this.withdrawn) refuse(`after ${when} a record or a step`, text, word, what);
    }
    if (this.gone.size === 0) return;
    const file = bytes();
    for (const [word, { what }] of this.gone) refuse(`after ${when} the file`, file, word, what);
  }

  /** A copy that was made after something was gone does not have it. */
  checkCopy(name: string, bytes: Buffer): void {
    for (const [word, { what, copies }] of this.gone)
      if (!copies.has(name)) refuse('a copy of afterwards', bytes, word, what);
  }
}

function refuse(where: string, content: string | Buffer, word: string, what: string): void {
  if (content.includes(word)) throw new Broken(`${where} holds ${what} ${word}`);
}
