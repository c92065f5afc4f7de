import type { INumberingOptions } from 'docx';
import { LISTS } from '../look/style-ids.ts';

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
  config: [bullets(LISTS.cards, 454), bullets(LISTS.points, 340)],
};
