import { useEffect, useState } from 'react';
import { report, solved } from '../../../kit/notices.ts';
import type { KeptPictures } from '../useKeptPlate.ts';

/** Address of the picture of the plate, drawn again when the plate changes; null while it is drawn or not wanted. */
export function usePlatePicture(pictures: KeptPictures, wanted: boolean): string | null {
  const [url, setUrl] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pictures are made anew on every render, the plate is not
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const draw = async () => {
      try {
        const { png } = await pictures.plate();
        if (!current) return;
        solved('plate.picture');
        setUrl(URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' })));
      } catch (error) {
        if (current) report('plate.picture', error);
      }
    };
    void draw();
    return () => {
      current = false;
    };
  }, [pictures.key, wanted]);
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  return url;
}
