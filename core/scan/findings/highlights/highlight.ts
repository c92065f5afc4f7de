import type { ScanPerspective } from '../../../domain/perspective.ts';
import type { PrincipleNumber } from '../../../domain/principles.ts';
import type { MethodOutcome } from '../../../toolbox/method.ts';
import type { Difference, Share } from '../../statistics/difference.ts';
import type { Interval } from '../../statistics/wilson.ts';

/** What a highlight is about. A gap can be of a whole principle: the groups often got different statements. */
interface AboutStatement {
  readonly statementId: string;
  readonly principle: PrincipleNumber | null;
}
interface AboutPoint {
  readonly pointId: string;
  readonly principle: PrincipleNumber | null;
}

/** A statement that clearly less, or clearly more, than half of a group finds to apply. */
export interface OneSided extends AboutStatement, Share, Interval {
  readonly kind: 'weak' | 'strong';
  readonly perspective: ScanPerspective;
}

/** The groups differ by more than chance; the difference is residents minus frontline. */
export interface Gap extends Difference {
  readonly kind: 'gap';
  readonly about: AboutStatement | { readonly principle: PrincipleNumber };
  /** Share that finds it applies, between 0 and 1. */
  readonly residents: number;
  readonly frontline: number;
}

/** A group falls apart: so many below and so many above the middle of the scale, and few in between. */
export interface TwoCamps extends AboutStatement {
  readonly kind: 'two-camps';
  readonly perspective: ScanPerspective;
  readonly below: number;
  readonly above: number;
  readonly n: number;
  readonly agreement: number;
}

/** An improvement point that a group, or both groups, put at the top. */
export interface Wanted extends AboutPoint {
  readonly kind: 'wanted' | 'wanted-by-both';
  readonly groups: readonly (Share & { readonly perspective: ScanPerspective; readonly rank: number })[];
}

/** One thing worth talking about, with the figures for one plain sentence. */
export type Highlight = OneSided | Gap | TwoCamps | Wanted;

/** Which outcome of the toolbox a highlight is; null when it asks for nothing but a compliment. */
export function outcomeOf({ kind }: Highlight): MethodOutcome | null {
  if (kind === 'strong') return null;
  return kind === 'wanted-by-both' ? 'wanted' : kind;
}

/** The statement that a highlight is about, if any. */
export function statementOf(highlight: Highlight): string | null {
  const about = highlight.kind === 'gap' ? highlight.about : highlight;
  return 'statementId' in about ? about.statementId : null;
}
