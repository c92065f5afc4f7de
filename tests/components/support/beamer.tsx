import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css';
import '../../../renderer/src/app/styles.css';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { ProjectorFrame } from '../../../core/contract/snapshots.ts';
import { RoomScreen } from '../../../renderer/src/app/room/RoomScreen.tsx';

/** The beamers that every picture for the room must fit. */
export const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
] as const;

/** A beamer of this size, without a window around it: gives the picture of a frame. */
export function beamer(size: { readonly width: number; readonly height: number }) {
  const place = document.createElement('div');
  Object.assign(place.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    width: `${size.width}px`,
    height: `${size.height}px`,
  });
  document.body.append(place);
  const root: Root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return (frame: ProjectorFrame): Element => {
    flushSync(() => root.render(<RoomScreen frame={frame} at={0} pointer={null} />));
    return place.querySelector('.room-frame__picture') ?? place;
  };
}
