import { createPortal } from 'react-dom';
import type { HouseStyle } from '../../../../core/house-style/house-style.ts';
import { inVersion } from '../../../../minutes/model/build.ts';
import type { MinutesModel } from '../../../../minutes/model/model.ts';
import { sheetsOf } from '../../../../minutes/sheets.ts';
import { minutesFileName } from '../../../../minutes/texts/file-name.ts';
import { texts } from '../../../../minutes/texts/texts.ts';
import { usePrintName } from '../../kit/usePrintName.ts';
import { Blocks } from './preview/SheetView.tsx';

interface Props {
  readonly model: MinutesModel;
  readonly look: Pick<HouseStyle, 'color' | 'logo'>;
}

/** The short version for paper: not on the screen, only what the window prints. */
export function PrintPages({ model, look }: Props) {
  const { sheets, brand, scale, title } = sheetsOf(inVersion(model, 'short'), look);
  usePrintName(minutesFileName(model, 'short', ''), { page: 'minutes', left: title, ...texts.page });
  const drawings = { plate: null, logo: look.logo, chart: () => null };
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  return createPortal(
    <article
      className="on-paper print-page"
      style={{ '--doc-brand': `#${brand}`, '--scale': scale } as React.CSSProperties}
    >
      <Blocks blocks={blocks} drawings={drawings} top={1} />
    </article>,
    document.body,
  );
}
