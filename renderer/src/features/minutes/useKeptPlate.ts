import { useMemo, useRef } from 'react';
import { forOthers } from '../../../../core/document/consent.ts';
import { drawnOf } from '../../../../core/document/view.ts';
import { chosenOf } from '../../../../core/voting/chosen.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import type { MinutesPictures, Picture } from './pictures.ts';

/** Pictures, and a text that is another one when the plate is. */
export interface KeptPictures extends MinutesPictures {
  readonly key: string;
}

/** The same pictures, with a plate that is drawn once for what is on it: the preview and the file share it. */
export function useKeptPlate(pictures: MinutesPictures): KeptPictures {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const kept = useRef<{ readonly key: string; readonly picture: Promise<Picture> } | null>(null);
  const key = useMemo(
    () => JSON.stringify([template, drawnOf(forOthers(document, 'minutes')), chosenOf(document)]),
    [document, template],
  );
  return {
    key,
    charts: (scan) => pictures.charts(scan),
    plate: () => {
      if (kept.current?.key !== key) {
        const picture = pictures.plate();
        kept.current = { key, picture };
        picture.catch(() => {
          kept.current = null;
        });
      }
      return kept.current.picture;
    },
  };
}
