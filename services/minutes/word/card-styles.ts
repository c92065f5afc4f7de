import { BorderStyle, type INumberingOptions, type IParagraphStyleOptions } from 'docx';
import { PERSPECTIVES } from '../../../core/domain/perspective.ts';
import { type Look, PERSPECTIVE_MARKS } from '../design.ts';
import { cardStyle, fromStyle, LISTS } from '../style-ids.ts';
import { texts } from '../texts.ts';

/** The bar beside a block of text. */
export const bar = (color: string, size = 18) => ({ style: BorderStyle.SINGLE, size, space: 8, color });

/** Styles for the cards of each perspective, and of the scan. */
export function groupStyles({ brand }: Look): IParagraphStyleOptions[] {
  const groups = PERSPECTIVES.map((p) => [p, PERSPECTIVE_MARKS[p].color, texts.perspective[p]] as const);
  return [...groups, ['scan', brand, texts.said.fromScan] as const].flatMap(([group, color, name]) => [
    {
      id: fromStyle(group),
      name: `${texts.styles.from}: ${name}`,
      basedOn: 'Normal',
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
      basedOn: 'Normal',
      paragraph: {
        spacing: { after: 60 },
        indent: { left: 454, hanging: 227 },
        border: { left: bar(color) },
      },
    },
  ]);
}

const bullets = (reference: string, left: number) => ({
  reference,
  levels: [
    {
      level: 0,
      format: 'bullet' as const,
      text: '•',
      alignment: 'left' as const,
      style: { paragraph: { indent: { left, hanging: 227 } } },
    },
  ],
});

/** The lists of the minutes. */
export const NUMBERING: INumberingOptions = {
  config: [bullets(LISTS.summary, 347), bullets(LISTS.cards, 454), bullets(LISTS.points, 340)],
};
