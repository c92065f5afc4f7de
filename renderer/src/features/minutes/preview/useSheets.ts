import { useEffect, useState } from 'react';
import type { Sheets } from '../../../../../core/minutes/blocks.ts';
import type { MinutesModel } from '../../../../../core/minutes/model.ts';
import { reportError } from '../../../kit/notices.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';

/** The pages of the chosen version; asked again when the minutes change. */
export function useSheets(model: MinutesModel): Sheets | null {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [sheets, setSheets] = useState<Sheets | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      try {
        const loaded = await api.call('minutes.sheets', { trajectoryId, version: model.settings.version });
        if (current) setSheets(loaded);
      } catch (error) {
        if (current) reportError(error);
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [api, trajectoryId, model]);
  return sheets;
}
