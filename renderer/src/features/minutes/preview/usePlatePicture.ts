import { useEffect, useMemo, useState } from 'react';
import { type Document, recordsOf } from '../../../../../core/document/document.ts';
import { reportError } from '../../../shared/notices.ts';
import { useTrajectory } from '../../../shared/trajectory.ts';
import type { MinutesPictures } from '../pictures.ts';

/** Address of the picture of the plate, drawn again when the plate changes; null while it is drawn or not wanted. */
export function usePlatePicture(pictures: MinutesPictures, wanted: boolean): string | null {
  const document = useTrajectory((state) => state.document);
  const plate = useMemo(() => onPlate(document), [document]);
  const [url, setUrl] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pictures are made anew on every render, the plate is not
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const draw = async () => {
      try {
        const { png } = await pictures.plate();
        if (current) setUrl(URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' })));
      } catch (error) {
        reportError(error);
      }
    };
    void draw();
    return () => {
      current = false;
    };
  }, [plate, wanted]);
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  return url;
}

/** What is drawn on the plate, as text to compare. */
function onPlate(document: Document): string {
  return JSON.stringify([recordsOf(document, 'card'), recordsOf(document, 'improvementTask')]);
}
