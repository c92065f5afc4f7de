import { ImageDown } from 'lucide-react';
import { useState } from 'react';
import type { Delivery } from '../../../../../core/contract/delivery.ts';
import type { ErrorCode } from '../../../../../core/contract/errors.ts';
import type { Input } from '../../../../../core/contract/methods.ts';
import type { ChartChoice } from '../../../../../core/contract/snapshots.ts';
import { RoomPicture, roomTitle } from '../../../charts/room/RoomChart.tsx';
import { ROOM } from '../../../charts/room/room-layout.ts';
import { chartToPng, chartToSvg } from '../../../charts/svg-to-png.ts';
import { download } from '../../../kit/download.ts';
import { codeOf } from '../../../kit/notices.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';

type Format = Input<'charts.deliver'>['format'];
type Saving =
  | { readonly at: 'rest' }
  | { readonly at: 'busy' }
  | { readonly at: 'done'; readonly delivery: Delivery }
  | { readonly at: 'failed'; readonly code: ErrorCode };

const FORMATS = ['png', 'svg'] as const;

/** Saves the picture of the beamer as a file, with the figures that a document may hold. */
export function SaveChart({ choice }: { readonly choice: ChartChoice }) {
  const { saving, save } = useSaving(choice);
  const words = nl.exports.chart;
  return (
    <section className="results-save" aria-label={words.label}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          kind="quiet"
          icon={ImageDown}
          aria-disabled={saving.at === 'busy'}
          onClick={() => save(format)}
        >
          {words.save[format]}
        </Button>
      ))}
      <p role="status" className={saving.at === 'failed' ? 'results-export__failed' : 'results-export__words'}>
        {sentenceOf(saving)}
      </p>
    </section>
  );
}

function useSaving(choice: ChartChoice) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [saving, setSaving] = useState<Saving>({ at: 'rest' });
  const save = async (format: Format) => {
    if (saving.at === 'busy') return;
    setSaving({ at: 'busy' });
    try {
      const frame = await api.call('charts.frame', { trajectoryId, choice });
      const picture = <RoomPicture frame={frame} />;
      const bytes =
        format === 'svg' ? await chartToSvg(picture) : (await chartToPng(picture, ROOM.width, ROOM.height)).png;
      const uploadId = await api.upload(`chart.${format}`, bytes);
      const subject = roomTitle(frame).slice(0, 120);
      const delivery = await api.call('charts.deliver', { trajectoryId, uploadId, format, subject });
      if (delivery.kind === 'download') download(delivery.url);
      setSaving({ at: 'done', delivery });
    } catch (error) {
      setSaving({ at: 'failed', code: codeOf(error) });
    }
  };
  return { saving, save: (format: Format) => void save(format) };
}

function sentenceOf(saving: Saving): string {
  const { chart, busy, result } = nl.exports;
  switch (saving.at) {
    case 'rest':
      return chart.why;
    case 'busy':
      return busy;
    case 'failed':
      return nl.errors[saving.code];
    case 'done':
      return saving.delivery.kind === 'saved' ? result.saved(saving.delivery.path) : result[saving.delivery.kind];
  }
}
