import { createPortal } from 'react-dom';
import type { Sheets } from '../../../../core/minutes/blocks.ts';
import { Blocks } from './preview/SheetView.tsx';
import './print.css';

interface Props {
  readonly sheets: Sheets;
  readonly logo: string | null;
}

/** The short version for paper: not on the screen, only what the window prints. */
export function PrintPages({ sheets, logo }: Props) {
  const drawings = { plate: null, logo, chart: () => null };
  const blocks = sheets.sheets.flatMap((sheet) => sheet.blocks);
  return createPortal(
    <article className="print-page" style={{ '--doc-brand': `#${sheets.brand}` } as React.CSSProperties}>
      <Blocks blocks={blocks} drawings={drawings} top={1} />
    </article>,
    document.body,
  );
}
