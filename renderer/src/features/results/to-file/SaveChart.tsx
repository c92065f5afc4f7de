import { ImageDown } from 'lucide-react';
import type { Input } from '../../../../../core/contract/methods.ts';
import type { ChartChoice } from '../../../../../core/contract/snapshots.ts';
import { RoomPicture, roomTitle } from '../../../charts/room/RoomChart.tsx';
import { ROOM } from '../../../charts/room/room-layout.ts';
import { chartToPng, chartToSvg } from '../../../charts/svg-to-png.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useSaving } from '../../../store/useSaving.ts';

type Format = Input<'charts.deliver'>['format'];

const FORMATS = ['png', 'svg'] as const;

/** Saves the picture of the beamer as a file, with the figures that a document may hold. */
export function SaveChart({ choice }: { readonly choice: ChartChoice }) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const words = nl.exports.chart;
  const make = async (format: Format) => {
    const frame = await api.call('charts.frame', { trajectoryId, choice });
    const picture = <RoomPicture frame={frame} />;
    const bytes =
      format === 'svg' ? await chartToSvg(picture) : (await chartToPng(picture, ROOM.width, ROOM.height)).png;
    const uploadId = await api.upload(`chart.${format}`, bytes);
    return api.call('charts.deliver', { trajectoryId, uploadId, format, subject: roomTitle(frame).slice(0, 120) });
  };
  const { isBusy, hasFailed, said, save } = useSaving(make, words.why);
  return (
    <section className="results-save" aria-label={words.label}>
      {FORMATS.map((format) => (
        <Button key={format} kind="quiet" icon={ImageDown} aria-disabled={isBusy} onClick={() => save(format)}>
          {words.save[format]}
        </Button>
      ))}
      <p role="status" className={hasFailed ? 'results-export__failed' : 'results-export__words'}>
        {said}
      </p>
    </section>
  );
}
