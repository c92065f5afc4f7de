import { CELLS, MODULES, pictureOf } from '../../../../core/markers/pictures.ts';

interface Props {
  readonly number: number;
  /** What it is, for who cannot see it. */
  readonly label: string;
}

/** The marker of a voting card that fills its place; always black and white. */
export function MarkerPicture({ number, label }: Props) {
  const white = pictureOf(number).flatMap((isWhite, i) =>
    isWhite ? [`M${(i % CELLS) + 1} ${Math.floor(i / CELLS) + 1}h1v1h-1z`] : [],
  );
  return (
    <svg viewBox={`0 0 ${MODULES} ${MODULES}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={MODULES} height={MODULES} fill="#000000" />
      <path d={white.join('')} fill="#ffffff" />
    </svg>
  );
}
