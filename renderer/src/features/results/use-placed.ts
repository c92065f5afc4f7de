import { useMemo } from 'react';
import { recordsOf } from '../../../../core/document/document.ts';
import type { CardContent } from '../../../../core/document/records.ts';
import type { Perspective } from '../../../../core/domain/perspective.ts';
import { useTrajectory } from '../../shared/trajectory.ts';

/** Keys of all results that stand on the praatplaat as a card. */
export function usePlaced(): ReadonlySet<string> {
  const document = useTrajectory((state) => state.document);
  return useMemo(() => new Set(recordsOf(document, 'card').flatMap(({ content }) => keysOf(content))), [document]);
}

/** Keys that a result and the card made of it have in common. A quote has no other identity than who said what. */
export const statementKey = (statementId: string) => `statement ${statementId}`;
export const pointKey = (pointId: string) => `point ${pointId}`;
export const quoteKey = ({ perspective, text }: { perspective: Perspective; text: string }) =>
  `quote ${perspective} ${text}`;

function keysOf(content: CardContent): string[] {
  switch (content.type) {
    case 'statement':
      return [statementKey(content.statementId)];
    case 'improvementPoint':
      return [pointKey(content.pointId)];
    case 'quote':
      return [quoteKey(content)];
    case 'note':
      return [];
  }
}
