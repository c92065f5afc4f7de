import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';
import { PrincipleNumber } from '../../domain/principles.ts';
import type { MethodOutcome } from '../../toolbox/method.ts';
import type { Difference, Share } from '../statistics/difference.ts';
import type { Sides } from '../statistics/sides.ts';
import type { Priority } from './importance-performance.ts';

/** What a finding is about. A gap can be of a whole principle: the groups often got different statements. */
interface AboutStatement {
  readonly statementId: string;
  readonly principle: PrincipleNumber | null;
}
interface AboutPoint {
  readonly pointId: string;
  readonly principle: PrincipleNumber | null;
}

/** Whether a finding is more than chance, by the rules of docs/spec/claims.md; if not it is offered as what it is. */
interface Claim {
  readonly isClear: boolean;
}

/** A statement with more people of a group below the middle of the scale than above it, or the other way round. */
export interface OneSided extends AboutStatement, Sides, Claim {
  readonly kind: 'weak' | 'strong';
  readonly perspective: ScanPerspective;
  readonly n: number;
}

/** The groups differ; the difference is residents minus frontline. */
export interface Gap extends Difference, Claim {
  readonly kind: 'gap';
  readonly about: AboutStatement | { readonly principle: PrincipleNumber };
  /** Share that finds it applies, between 0 and 1. */
  readonly residents: number;
  readonly frontline: number;
}

/** A group falls apart: so many below and so many above the middle of the scale, and few in between. */
export interface TwoCamps extends AboutStatement, Sides, Claim {
  readonly kind: 'two-camps';
  readonly perspective: ScanPerspective;
  readonly n: number;
  readonly agreement: number;
}

/** An improvement point that a group, or both groups, chose most; clear when more often than the other points. */
export interface Wanted extends AboutPoint, Claim {
  readonly kind: 'wanted' | 'wanted-by-both';
  readonly groups: readonly (Share & { readonly perspective: ScanPerspective; readonly rank: number })[];
}

/** The principle with the lowest figure of a group; clear when it is lower than its other principles. */
export interface Lowest extends Claim {
  readonly kind: 'lowest';
  readonly perspective: ScanPerspective;
  readonly principle: PrincipleNumber;
  /** Share that finds it applies, between 0 and 1. */
  readonly share: number;
}

/** A principle of the quarter that is wanted and goes less well; clear when both are more than chance. */
export interface Urgent extends Priority, Claim {
  readonly kind: 'urgent';
  readonly perspective: ScanPerspective;
}

/** A finding that the program proposes to talk about. */
export type Highlight = OneSided | Gap | TwoCamps | Wanted;

/** One thing that the scan says, with its figures. */
export type Finding = Highlight | Lowest | Urgent;

/** Which finding about a whole principle: all that a screen may say of a card that the services write. */
export const PrincipleFinding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lowest'), perspective: ScanPerspective, principle: PrincipleNumber }),
  z.object({ kind: z.literal('urgent'), perspective: ScanPerspective, principle: PrincipleNumber }),
  z.object({ kind: z.literal('gap'), principle: PrincipleNumber }),
]);
export type PrincipleFinding = z.infer<typeof PrincipleFinding>;

/** Which outcome of the toolbox a highlight is; null when it asks for nothing but a compliment. */
export function outcomeOf({ kind }: Highlight): MethodOutcome | null {
  if (kind === 'strong') return null;
  return kind === 'wanted-by-both' ? 'wanted' : kind;
}

/** The statement that a finding is about, if any. */
export function statementOf(finding: Finding): string | null {
  const about = finding.kind === 'gap' ? finding.about : finding;
  return 'statementId' in about ? about.statementId : null;
}

/** The principle that a finding is about, or that its statement or improvement point belongs to. */
export function principleOf(finding: Finding): PrincipleNumber | null {
  return (finding.kind === 'gap' ? finding.about : finding).principle;
}

/** Which finding about a whole principle this is; null when it is about a statement or an improvement point. */
export function principleFindingOf(finding: Finding): PrincipleFinding | null {
  switch (finding.kind) {
    case 'lowest':
    case 'urgent':
      return { kind: finding.kind, perspective: finding.perspective, principle: finding.principle };
    case 'gap':
      return 'statementId' in finding.about ? null : { kind: 'gap', principle: finding.about.principle };
    default:
      return null;
  }
}

/** Whether both are the same finding. */
export function isSameFinding(a: PrincipleFinding, b: PrincipleFinding): boolean {
  const groupOf = (one: PrincipleFinding) => (one.kind === 'gap' ? null : one.perspective);
  return a.kind === b.kind && a.principle === b.principle && groupOf(a) === groupOf(b);
}
