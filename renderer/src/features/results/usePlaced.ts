import { useMemo } from 'react';
import { recordsOf } from '../../../../core/document/document.ts';
import type { CardContent } from '../../../../core/document/records.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** Keys of all results that stand on the praatplaat as a card. */
export function usePlaced(): ReadonlySet<string> {
  const document = useTrajectory((state) => state.document);
  return useMemo(() => new Set(recordsOf(document, 'card').flatMap(({ content }) => keysOf(content))), [document]);
}

/** Keys that a result and the card made of it have in common. */
export const statementKey = (statementId: string) => `statement ${statementId}`;
export const pointKey = (pointId: string) => `point ${pointId}`;
export const quoteKey = (releaseId: string) => `quote ${releaseId}`;
export const noteKey = (text: string) => `note ${text}`;

function keysOf(content: CardContent): string[] {
  switch (content.type) {
    case 'statement':
      return [statementKey(content.statementId)];
    case 'improvementPoint':
      return [pointKey(content.pointId)];
    case 'quote':
      return [quoteKey(content.releaseId)];
    case 'note':
      return [noteKey(content.text)];
  }
}
