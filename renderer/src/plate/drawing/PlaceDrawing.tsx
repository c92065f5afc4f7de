import { DRAWING_BOX, type RoomTheme } from '../../../../core/toolbox/theme.ts';

interface Props extends Pick<RoomTheme, 'drawing'> {
  /** For its place and size. */
  readonly className: string;
}

/** The place in the landscape that stands for a theme; only to look at. */
export function PlaceDrawing({ drawing, className }: Props) {
  return (
    <svg className={className} viewBox={`0 0 ${DRAWING_BOX.width} ${DRAWING_BOX.height}`} aria-hidden="true">
      {drawing.map(({ path, fill = 'none', stroke, strokeWidth }, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes never move
          key={i}
          d={path}
          {...{ fill, stroke, strokeWidth }}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
