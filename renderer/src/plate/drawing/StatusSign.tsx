import type { ActionStatus } from '../../../../core/document/records.ts';
import { statusMarks } from '../faces/status-marks.ts';
import { MarkShape } from './MarkShape.tsx';

const COLOURS = {
  surface: 'var(--surface)',
  inkSoft: 'var(--ink-soft)',
  brand: 'var(--brand)',
  brandStrong: 'var(--brand-strong)',
} as const;

/** The sign of how far an action is. Its word stands beside it, always. */
export function StatusSign({ status, size = 20 }: { readonly status: ActionStatus; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {statusMarks(status, 0, 0, size, COLOURS).map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks never move
        <MarkShape key={i} mark={mark} />
      ))}
    </svg>
  );
}
