import type { CardsOnSheet } from '../../../../../../core/typesetting/paper-cards.ts';
import { PerspectiveSign } from '../../../../kit/ui/PerspectiveSign.tsx';
import type { PaperCard } from './paper-cards.ts';

interface PaperSheetsProps {
  readonly sheets: readonly (readonly PaperCard[])[];
  readonly onSheet: CardsOnSheet;
}

/** Sheets of A4 that are cut in cards along the dashed lines. */
export function PaperSheets({ sheets, onSheet }: PaperSheetsProps) {
  return sheets.map((cards, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place in the pile
    <section key={i} className={`paper-sheet paper-sheet--${onSheet === 4 ? 'four' : 'eight'}`}>
      {cards.map((card, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place on the sheet
        <PaperCardView key={at} card={card} />
      ))}
    </section>
  ));
}

function PaperCardView({ card }: { readonly card: PaperCard }) {
  const { perspective, kind, aside, text, size } = card;
  return (
    <div className="paper-cut">
      <article className={`paper-card paper-card--${perspective ?? 'scan'}`}>
        <header>
          {perspective && !kind ? <PerspectiveSign perspective={perspective} /> : <strong>{kind}</strong>}
          <span className="paper-card__aside">{aside}</span>
        </header>
        {text === null ? (
          <div className="paper-card__lines" />
        ) : (
          <p lang="nl" style={{ fontSize: `${size}pt` }}>
            {text}
          </p>
        )}
      </article>
    </div>
  );
}
