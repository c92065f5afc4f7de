import { useMemo } from 'react';
import type { ProjectorFrame } from '../../../../core/contract/snapshots.ts';
import { recordsOf } from '../../../../core/document/document.ts';
import { PlateStage } from '../../canvas/PlateStage.tsx';
import { nl } from '../../locale/nl/index.ts';
import './room.css';
import { documentOf } from './room-document.ts';

type PlateFrame = Extract<ProjectorFrame, { show: 'praatplaat' }>;

/** The plate as the room sees it: everything in view, nothing to click. */
export function PlateForRoom({ frame }: { readonly frame: PlateFrame }) {
  const { records, template } = frame;
  const document = useMemo(() => documentOf(records), [records]);
  const label = nl.praatplaat.room.plate(recordsOf(document, 'card').length);
  return (
    <main className="room">
      <PlateStage document={document} template={template} label={label} />
    </main>
  );
}
