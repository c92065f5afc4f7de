import { SIGNS } from '../../core/domain/perspective.ts';
import { texts } from '../texts/texts.ts';
import { type Look, SIGN_MARKS } from './design.ts';
import { cardStyle, fromStyle } from './style-ids.ts';
import { bar, type TextStyle } from './text-style.ts';

/** Styles for the cards of each sign, and of the scan. */
export function groupStyles({ brand }: Look): TextStyle[] {
  const groups = SIGNS.map((one) => [one, SIGN_MARKS[one].color, texts.sign[one].toLowerCase()] as const);
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
