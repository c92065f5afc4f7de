import type { z } from 'zod';
import type { Sign } from '../domain/perspective.ts';
import type { PrincipleFinding } from '../scan/findings/finding.ts';
import type { ReleasedText } from '../scan/model/released-answer.ts';
import type { ScanResults } from '../scan/model/results.ts';
import type { WEIGHT } from '../typesetting/text-size.ts';
import type { CardFigures } from './figures.ts';

/** What kind of evidence a card is for the improvement task that it belongs to, in the order in which tasks name it. */
export const EVIDENCE = ['figures', 'quotes', 'moments', 'notes'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What a finding about a whole principle says, in Dutch. */
export type SayFinding = (finding: PrincipleFinding, isClear: boolean) => string;

/** How such a card is made from the results of a scan. */
export interface FromScan<Content, Source> {
  /** Which result it is of; a screen sends this and never the figures. */
  readonly source: z.ZodType<Source>;
  /** The content with the figures of these results of a scan; undefined when they do not hold it. */
  find(results: ScanResults, source: Source, scanId: string, say: SayFinding): Content | undefined;
  /** The content as it is when no group is large enough for figures on a card; null when nothing is left then. */
  withoutFigures(content: Content): Content | null;
}

/** How a card that shows a released answer follows what becomes of the release. */
export interface OfRelease<Content> {
  releaseOf(content: Content): string;
  rewritten(content: Content, text: ReleasedText): Content;
}

/** All that the program knows of one kind of card (kaart), but for its Dutch words. docs/how-to/card-kind.md. */
export interface CardKindOf<Content extends { readonly text: string }, Source = never> {
  readonly content: z.ZodType<Content>;
  /** Null: the words of the room itself. Such a card has the colour of a group, and its text can be changed. */
  readonly fromScan: FromScan<Content, Source> | null;
  /** Null: no answer that could be withdrawn. */
  readonly ofRelease: OfRelease<Content> | null;
  readonly evidence: Evidence;
  readonly letters: keyof Pick<typeof WEIGHT, 'regular' | 'strong' | 'italic'>;
  /** Whether its text stands between quotation marks. */
  readonly isQuoted: boolean;
  /** Whose words these are, for the sign on the card and in the minutes; null: the scan's. */
  signOf(content: Content): Sign | null;
  figuresOf(content: Content): CardFigures | null;
  /** What makes two cards of this kind be about the same. */
  aboutOf(content: Content): string;
}
