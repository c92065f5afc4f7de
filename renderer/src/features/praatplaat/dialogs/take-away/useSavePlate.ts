import { type ReactElement, useState } from 'react';
import type { ErrorCode } from '../../../../../../core/contract/errors.ts';
import type { Printed } from '../../../../../../core/contract/methods.ts';
import { chartToPng, chartToSvg } from '../../../../charts/svg-to-png.ts';
import { download } from '../../../../kit/download.ts';
import { codeOf } from '../../../../kit/notices.ts';
import { nl } from '../../../../locale/nl/index.ts';
import { useApi } from '../../../../store/api.ts';
import { pageToPrint } from '../../../../store/page-to-print.ts';
import { useTrajectory } from '../../../../store/trajectory.ts';

type Saving =
  | { readonly at: 'rest' }
  | { readonly at: 'busy' }
  | { readonly at: 'done'; readonly delivery: Printed }
  | { readonly at: 'failed'; readonly code: ErrorCode };

type Format = 'pdf' | 'png' | 'svg';

/** A3 at 150 dots per inch; the PNG gets twice as many. */
const PICTURE = { width: 2480, height: 1754 };

/** Saves the drawing of the plate as a file. */
export function useSavePlate(drawing: ReactElement | null) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const place = useTrajectory((state) => state.place);
  const [saving, setSaving] = useState<Saving>({ at: 'rest' });
  const subject = nl.app.steps.praatplaat;
  const file = async (element: ReactElement, format: 'png' | 'svg'): Promise<Printed> => {
    const bytes =
      format === 'svg'
        ? await chartToSvg(element, 'both')
        : (await chartToPng(element, PICTURE.width, PICTURE.height, 'both')).png;
    const uploadId = await api.upload(`plate.${format}`, bytes);
    return api.call('charts.deliver', { trajectoryId, uploadId, format, subject });
  };
  const pdf = async () => api.call('charts.pdf', { trajectoryId, subject, page: await pageToPrint(api) });
  const save = async (format: Format) => {
    if (!drawing || saving.at === 'busy') return;
    setSaving({ at: 'busy' });
    try {
      const delivery = await (format === 'pdf' ? pdf() : file(drawing, format));
      await api.call('journey.handedOut', { trajectoryId, place, what: 'picture' });
      if (delivery.kind === 'download') download(delivery.url);
      if (delivery.kind === 'print') window.print();
      setSaving({ at: 'done', delivery });
    } catch (error) {
      setSaving({ at: 'failed', code: codeOf(error) });
    }
  };
  return { saving, save: (format: Format) => void save(format) };
}

/** Where the saving is, in words. */
export function sentenceOf(saving: Saving): string {
  const { busy, result } = nl.exports;
  if (saving.at === 'rest') return nl.praatplaat.takeAway.hint;
  if (saving.at === 'busy') return busy;
  if (saving.at === 'failed') return nl.errors[saving.code];
  if (saving.delivery.kind === 'print') return nl.praatplaat.takeAway.printed;
  return saving.delivery.kind === 'saved' ? result.saved(saving.delivery.path) : result[saving.delivery.kind];
}
