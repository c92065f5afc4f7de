import { proposeRedactions } from '../../../core/redaction/propose.ts';

/** What is proposed to take out of a text, each with its kind before it. */
export const hidden = (text: string): string[] =>
  proposeRedactions(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
