import { type ReactElement, useState } from 'react';
import type { ErrorCode } from '../../../../../core/contract/errors.ts';
import type { Delivery } from '../../../../../core/contract/methods.ts';
import { chartToPng, chartToSvg } from '../../../charts/svg-to-png.ts';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../shared/api.ts';
import { download } from '../../../shared/download.ts';
import { codeOf } from '../../../shared/notices.ts';
import { useTrajectory } from '../../../shared/trajectory.ts';

type Saving =
  | { readonly at: 'rest' }
  | { readonly at: 'busy' }
  | { readonly at: 'done'; readonly delivery: Delivery }
  | { readonly at: 'failed'; readonly code: ErrorCode };

/** A3 at 150 dots per inch; the PNG gets twice as many. */
const PICTURE = { width: 2480, height: 1754 };

/** Saves the drawing of the plate as a file. */
export function useSavePlate(drawing: ReactElement | null) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [saving, setSaving] = useState<Saving>({ at: 'rest' });
  const save = async (format: 'png' | 'svg') => {
    if (!drawing) return;
    setSaving({ at: 'busy' });
    try {
      const bytes =
        format === 'svg'
          ? await chartToSvg(drawing, 'both')
          : (await chartToPng(drawing, PICTURE.width, PICTURE.height, 'both')).png;
      const uploadId = await api.upload(`plate.${format}`, bytes);
      const subject = nl.app.steps.praatplaat;
      const delivery = await api.call('charts.deliver', { trajectoryId, uploadId, format, subject });
      if (delivery.kind === 'download') download(delivery.url);
      setSaving({ at: 'done', delivery });
    } catch (error) {
      setSaving({ at: 'failed', code: codeOf(error) });
    }
  };
  return { saving, save: (format: 'png' | 'svg') => void save(format) };
}

/** Where the saving is, in words. */
export function sentenceOf(saving: Saving): string {
  const { busy, result } = nl.exports;
  if (saving.at === 'rest') return nl.praatplaat.takeAway.hint;
  if (saving.at === 'busy') return busy;
  if (saving.at === 'failed') return nl.errors[saving.code];
  return saving.delivery.kind === 'saved' ? result.saved(saving.delivery.path) : result[saving.delivery.kind];
}
