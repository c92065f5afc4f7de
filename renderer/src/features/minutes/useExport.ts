import { useState } from 'react';
import type { ApiClient } from '../../../../core/contract/client.ts';
import type { ErrorCode } from '../../../../core/contract/errors.ts';
import type { Delivery } from '../../../../core/contract/methods.ts';
import type { MinutesModel } from '../../../../core/minutes/model.ts';
import { useApi } from '../../shared/api.ts';
import { download } from '../../shared/download.ts';
import { codeOf } from '../../shared/notices.ts';
import { useTrajectory } from '../../shared/trajectory.ts';
import type { ChartPicture, MinutesPictures, Picture } from './pictures.ts';

export type Making =
  | { readonly at: 'rest' }
  | { readonly at: 'busy'; readonly with: 'plate' | 'charts' | 'word' }
  | { readonly at: 'done'; readonly delivery: Delivery }
  | { readonly at: 'failed'; readonly code: ErrorCode };

/** Draws the pictures, has the Word file made and hands it over. */
export function useExport(pictures: MinutesPictures) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [making, setMaking] = useState<Making>({ at: 'rest' });
  const make = async (model: MinutesModel) => {
    try {
      setMaking({ at: 'busy', with: 'plate' });
      const plate = await uploaded(api, await pictures.plate());
      setMaking({ at: 'busy', with: 'charts' });
      const charts = await uploadedCharts(api, await pictures.charts(model.scan));
      setMaking({ at: 'busy', with: 'word' });
      const delivery = await api.call('minutes.export', { trajectoryId, plate, charts });
      if (delivery.kind === 'download') download(delivery.url);
      setMaking({ at: 'done', delivery });
    } catch (error) {
      setMaking({ at: 'failed', code: codeOf(error) });
    }
  };
  return { making, make: (model: MinutesModel) => void make(model) };
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
