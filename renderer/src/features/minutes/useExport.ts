import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ApiClient } from '../../../../core/contract/client.ts';
import type { ErrorCode } from '../../../../core/contract/errors.ts';
import type { Input, Output } from '../../../../core/contract/methods.ts';
import type { MinutesModel } from '../../../../minutes/model/model.ts';
import { download } from '../../kit/download.ts';
import { codeOf } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { pageToPrint } from '../../store/page-to-print.ts';
import { useSaved, useTrajectory } from '../../store/trajectory.ts';
import type { ChartPicture, MinutesPictures, Picture } from './pictures.ts';

/** What can be made: a file of the minutes, or the check sheet of the house style. */
export type MinutesFormat = Input<'minutes.export'>['format'] | 'pdf' | 'checkSheet';
type Delivered = Output<'minutes.pdf' | 'minutes.export'>;

export type Making =
  | { readonly at: 'rest' }
  | { readonly at: 'busy'; readonly with: 'plate' | 'charts' | 'file' }
  | { readonly at: 'done'; readonly delivery: Delivered }
  | { readonly at: 'failed'; readonly code: ErrorCode };

/** Draws the pictures, has the file made and hands it over. While `printing` the window holds what it prints. */
export function useExport(pictures: MinutesPictures) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const [making, setMaking] = useState<Making>({ at: 'rest' });
  const saved = useSaved();
  const [printing, setPrinting] = usePrinting();

  const drawn = async (model: MinutesModel) => {
    setMaking({ at: 'busy', with: 'plate' });
    const plate = await uploaded(api, await pictures.plate());
    setMaking({ at: 'busy', with: 'charts' });
    const wanted = model.settings.chartForm === 'drawn';
    const charts = wanted ? await uploadedCharts(api, await pictures.charts(model.scan)) : [];
    return { plate, charts };
  };
  const print = async () => {
    flushSync(() => setPrinting(true));
    const delivery = await api.call('minutes.pdf', { trajectoryId, sessionId, page: await pageToPrint(api) });
    if (delivery.kind === 'print') window.print();
    return delivery;
  };
  const file = async (model: MinutesModel, format: MinutesFormat): Promise<Delivered> => {
    if (format === 'pdf') return print();
    if (format === 'checkSheet') return api.call('minutes.checkSheet', { trajectoryId });
    const withPictures = format === 'docx' || format === 'zip';
    const files = withPictures ? await drawn(model) : { plate: null, charts: [] };
    setMaking({ at: 'busy', with: 'file' });
    if (format !== 'zip') return api.call('minutes.export', { trajectoryId, sessionId, format, ...files });
    flushSync(() => setPrinting(true));
    const page = await pageToPrint(api);
    return api.call('minutes.export', { trajectoryId, sessionId, format, ...files, page });
  };
  const make = async (model: MinutesModel, format: MinutesFormat) => {
    try {
      setMaking({ at: 'busy', with: 'file' });
      await saved();
      const delivery = await file(model, format);
      if (delivery.kind === 'download') download(delivery.url);
      setMaking({ at: 'done', delivery });
    } catch (error) {
      setMaking({ at: 'failed', code: codeOf(error) });
    } finally {
      setPrinting(false);
    }
  };
  return { making, printing, make: (model: MinutesModel, format: MinutesFormat) => void make(model, format) };
}

/** True while the window holds what it prints: when a file is made of it, and when she prints with Ctrl+P or the menu. */
function usePrinting() {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return [printing, setPrinting] as const;
}

async function uploaded(api: ApiClient, { png, width, height }: Picture) {
  const uploadId = await api.upload('picture.png', png);
  return { uploadId, width: Math.round(width), height: Math.round(height) };
}

async function uploadedCharts(api: ApiClient, charts: readonly ChartPicture[]) {
  const done = [];
  for (const chart of charts) done.push({ chartId: chart.chartId, ...(await uploaded(api, chart)) });
  return done;
}
