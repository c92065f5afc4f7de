import { useMemo } from 'react';
import type { Template } from '../../../../core/plate/template.ts';
import { ROOM_LINES } from '../../../../core/room/stage.ts';
import { Landscape } from '../../plate/drawing/Landscape.tsx';
import { MarkShape } from '../../plate/drawing/MarkShape.tsx';
import type { Mark } from '../../plate/marks.ts';
import { Landscape as Hills } from './Landscape.tsx';

/** Something on a page: the marks lie from its own corner, so that it glides as a whole when it gets another place. */
export interface OnPage {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

interface RoomPageProps {
  /** Which page this is: things glide when they get another place on it, and not from one page to another. */
  readonly page: string;
  readonly width: number;
  /** What the picture is called for those who do not see it. */
  readonly label: string;
  /** The landscape behind it; without one the hills of the quiet picture. */
  readonly template?: Template;
  /** A reading page has paper over the landscape, or paper only; what is lit stands before the dark. */
  readonly veil: 'none' | 'light' | 'dark' | 'paper';
  readonly things: readonly OnPage[];
}

/** One page for the room as a drawing of lines and letters, 1080 lines high: sharp at every size, and the same in the small copy. */
export function RoomPage({ page, width, label, template, veil, things }: RoomPageProps) {
  return (
    <svg className="room__page" viewBox={`0 0 ${width} ${ROOM_LINES}`} role="img" aria-label={label}>
      {veil !== 'paper' && <Ground width={width} template={template} />}
      {(veil === 'light' || veil === 'dark') && (
        <rect className={`room__veil room__veil--${veil}`} width={width} height={ROOM_LINES} />
      )}
      {things.map(({ key, x, y, width: wide, height, marks }) => (
        <g
          key={`${page} ${key}`}
          className="room__thing"
          data-thing={key}
          data-size={`${wide} ${height}`}
          style={{ transform: `translate(${x}px, ${y}px)` }}
        >
          {marks.map((mark, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: marks never move
            <MarkShape key={i} mark={mark} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** The landscape of the plate across the whole picture, or the hills of the quiet picture. */
function Ground({ width, template }: { readonly width: number; readonly template: Template | undefined }) {
  return useMemo(() => {
    if (!template) return <Hills />;
    const scale = Math.max(width / template.width, ROOM_LINES / template.height);
    const page = { x: 0, y: template.height - ROOM_LINES / scale, width: width / scale, height: ROOM_LINES / scale };
    return (
      <svg
        width={width}
        height={ROOM_LINES}
        viewBox={`${page.x} ${page.y} ${page.width} ${page.height}`}
        aria-hidden="true"
      >
        <Landscape template={template} page={{ x: 0, y: 0, width: template.width, height: template.height }} />
      </svg>
    );
  }, [width, template]);
}
