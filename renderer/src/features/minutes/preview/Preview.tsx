import { useMemo } from 'react';
import type { HouseStyle } from '../../../../../core/house-style/house-style.ts';
import { chartsShown } from '../../../../../minutes/model/charts-shown.ts';
import type { MinutesModel } from '../../../../../minutes/model/model.ts';
import { sheetsOf } from '../../../../../minutes/sheets.ts';
import { minutesChart, minutesChartSize } from '../../../charts/minutes-charts.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { KeptPictures } from '../useKeptPlate.ts';
import type { Drawings } from './BlockView.tsx';
import { SheetView } from './SheetView.tsx';
import { usePlatePicture } from './usePlatePicture.ts';

/** What the preview shows of the house style; `template` is null without one of the municipality. */
export interface PreviewLook extends Pick<HouseStyle, 'color' | 'logo'> {
  readonly template: { readonly font: string | null } | null;
}

interface Props {
  readonly model: MinutesModel;
  readonly pictures: KeptPictures;
  readonly look: PreviewLook;
}

/** The minutes page by page, from the same pieces as the Word file. */
export function Preview({ model, pictures, look }: Props) {
  const sheets = useMemo(() => sheetsOf(model, look, drawnSizes(model)), [model, look]);
  const plate = usePlatePicture(
    pictures,
    sheets.sheets.some(({ page }) => page === 'plate'),
  );
  const drawings = useMemo(() => ({ plate, logo: look.logo, chart: drawnCharts(model) }), [plate, look, model]);
  return (
    <section className="preview" aria-label={nl.minutes.preview.title}>
      <p className="minutes__soft">
        {look.template ? nl.minutes.preview.inTemplate : nl.minutes.preview.text(sheets.pages)}
      </p>
      {sheets.sheets.map((sheet) => (
        <SheetView
          key={sheet.number}
          sheets={sheets}
          sheet={sheet}
          drawings={drawings}
          font={look.template?.font ?? null}
        />
      ))}
    </section>
  );
}

/** How large those drawings are, so that the pages are those of the file. */
function drawnSizes({ scan, settings }: MinutesModel) {
  if (settings.chartForm === 'editable' || !scan) return undefined;
  return new Map(chartsShown(scan).map((chart) => [chart.id, minutesChartSize(chart, scan.scale)]));
}

/** The drawings of the screen, when the facilitator chose those for the minutes. */
export function drawnCharts({ scan, settings }: MinutesModel): Drawings['chart'] {
  if (settings.chartForm === 'editable' || !scan) return () => null;
  const shown = chartsShown(scan);
  return (id) => {
    const chart = shown.find((one) => one.id === id);
    return chart ? minutesChart(chart, scan.scale).element : null;
  };
}
