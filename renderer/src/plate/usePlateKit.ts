import { useEffect, useState } from 'react';
import type { Kit } from './faces/parts.ts';
import { canvasMeasures, loadPlateFonts } from './measure.ts';
import { readPalette } from './palette.ts';

let kit: Kit | null = null;

/** Letters and colours of the plate, once the letters are loaded. One for the window, so that texts are measured once. */
export async function loadPlateKit(): Promise<Kit> {
  await loadPlateFonts();
  kit ??= { measures: canvasMeasures(), palette: readPalette() };
  return kit;
}

/** The kit, or null while the letters are on their way. */
export function usePlateKit(): Kit | null {
  const [loaded, setLoaded] = useState(kit);
  useEffect(() => {
    if (!loaded) void loadPlateKit().then(setLoaded);
  }, [loaded]);
  return loaded;
}
