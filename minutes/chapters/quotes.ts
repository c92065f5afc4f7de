import { kindOf } from '../../core/cards/registry.ts';
import { PERSPECTIVES } from '../../core/domain/perspective.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading } from './headings.ts';
import { cardGroup } from './said.ts';

/** Citaten: the open answers that the facilitator put on the plate, per perspective. With neither quotes nor a remark there is no chapter. */
export function quotesChapter({ zones, settings }: MinutesModel): Block[] {
  const quotes = zones.flatMap(({ cards }) => cards).filter(({ type }) => kindOf(type).evidence === 'quotes');
  if (quotes.length === 0 && !settings.remarks.quotes?.trim()) return [];
  return [
    chapterHeading(texts.quotes.heading),
    ...[null, ...PERSPECTIVES].flatMap((p) =>
      cardGroup(
        p,
        quotes.filter(({ perspective }) => perspective === p),
      ),
    ),
  ];
}
