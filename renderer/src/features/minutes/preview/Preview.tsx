import { useMemo } from 'react';
import type { MinutesModel } from '../../../../../core/minutes/model.ts';
import { minutesChart } from '../../../charts/minutes-charts.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { KeptPictures } from '../useKeptPlate.ts';
import type { Drawings } from './BlockView.tsx';
import { SheetView } from './SheetView.tsx';
import { usePlatePicture } from './usePlatePicture.ts';
import { useSheets } from './useSheets.ts';
import './preview.css';

interface Props {
  readonly model: MinutesModel;
  readonly pictures: KeptPictures;
  readonly logo: string | null;
}

/** The minutes page by page, from the same pieces as the Word file. */
export function Preview({ model, pictures, logo }: Props) {
  const sheets = useSheets(model);
  const plate = usePlatePicture(pictures, sheets?.sheets.some(({ page }) => page === 'plate') ?? false);
  const drawings = useMemo(() => ({ plate, logo, chart: drawnCharts(model) }), [plate, logo, model]);
  if (!sheets) return <p>{nl.minutes.loading}</p>;
  return (
    <section className="preview" aria-label={nl.minutes.preview.title}>
      <p className="minutes__soft">{nl.minutes.preview.text(sheets.pages)}</p>
      {sheets.sheets.map((sheet) => (
        <SheetView key={sheet.number} sheets={sheets} sheet={sheet} drawings={drawings} />
      ))}
    </section>
  );
}

/** The drawings of the screen, when the facilitator chose those for the minutes. */
export function drawnCharts({ scan, settings }: MinutesModel): Drawings['chart'] {
  if (settings.chartForm === 'editable' || !scan) return () => null;
  return (id) => {
    const chart = scan.charts.find((one) => one.id === id);
    return chart ? minutesChart(chart, scan.scale).element : null;
  };
}
