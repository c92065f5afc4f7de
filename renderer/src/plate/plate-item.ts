import type { Route } from '../../../core/plate/routes.ts';
import type { Box, Point } from './camera.ts';
import type { Face } from './marks.ts';

/** One thing on the plate. What is fixed cannot be selected or moved. */
export interface PlateItem {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  readonly fixed: boolean;
  /** Whether connectors are drawn over it, as over the sheet of a group. */
  readonly isSheet?: true;
  /** What is drawn instead when the words on the plate cannot be read, this far from its place; absent: the same. */
  readonly far?: { readonly face: Face; readonly by: Point };
}

/** A connector (verbinding): from a card to the improvement task that came from it, or between two cards. */
export interface PlateLink {
  readonly from: string;
  readonly to: string;
  readonly isBetweenCards: boolean;
  /** Where both lie, and the line between them there; null: there is none that passes behind nothing. */
  readonly ends: readonly [Box, Box];
  readonly route: Route | null;
}
