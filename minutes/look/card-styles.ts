import { PERSPECTIVES } from '../../core/domain/perspective.ts';
import { texts } from '../texts/texts.ts';
import { type Look, PERSPECTIVE_MARKS } from './design.ts';
import { cardStyle, fromStyle } from './style-ids.ts';
import { bar, type TextStyle } from './text-style.ts';

/** Styles for the cards of each perspective, and of the scan. */
export function groupStyles({ brand }: Look): TextStyle[] {
  const groups = PERSPECTIVES.map((p) => [p, PERSPECTIVE_MARKS[p].color, texts.perspective[p]] as const);
  return [...groups, ['scan', brand, texts.said.fromScan] as const].flatMap(([group, color, name]) => [
    {
      id: fromStyle(group),
      name: `${texts.styles.from}: ${name}`,
      basedOn: 'Normal' as const,
      run: { bold: true, color },
      paragraph: {
        keepNext: true,
        spacing: { before: 120, after: 0 },
        indent: { left: 227 },
        border: { left: bar(color) },
      },
    },
    {
      id: cardStyle(group),
      name: `${texts.styles.card}: ${name}`,
      basedOn: 'Normal' as const,
      paragraph: {
        spacing: { after: 60 },
        indent: { left: 454, hanging: 227 },
        border: { left: bar(color) },
      },
    },
  ]);
}
