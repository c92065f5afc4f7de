import type { Feeling } from '../../../../core/cards/figures.ts';
import { MarkShape } from '../../plate/drawing/MarkShape.tsx';
import { feelingMarks } from '../../plate/faces/feeling.ts';

const COLOURS = {
  likert: [1, 2, 3, 4, 5].map((step) => `var(--likert-${step})`),
  surface: 'var(--surface)',
};

/** A face that looks as a moment felt. Its word stands beside it, always. */
export function FeelingFace({ feeling, size = 34 }: { readonly feeling: Feeling; readonly size?: number }) {
  const middle = size / 2;
  return (
    <svg className="journey__face" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {feelingMarks(feeling, middle, middle, middle * 0.9, COLOURS).map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks never move
        <MarkShape key={i} mark={mark} />
      ))}
    </svg>
  );
}
