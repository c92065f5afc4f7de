import type { Sheets } from '../../../../../core/minutes/blocks.ts';
import type { MinutesModel } from '../../../../../core/minutes/model.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useFetched } from '../../../store/useFetched.ts';

/** The pages of the chosen version; asked again when the minutes change. */
export function useSheets(model: MinutesModel): Sheets | null {
  const trajectoryId = useTrajectory((state) => state.id);
  return useFetched('minutes.sheets', { trajectoryId, version: model.settings.version }, model);
}
