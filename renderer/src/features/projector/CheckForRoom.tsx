import type { CSSProperties } from 'react';
import { TEXT_SIZE } from '../../../../core/room/stage.ts';
import { nl } from '../../locale/nl/index.ts';

const SIZES = [TEXT_SIZE.floor, 36, TEXT_SIZE.default, 60, 72] as const;
const ROOM_LINES = 1080;
/** From white to black; the outer steps are the first that a tired beamer loses. */
const GREYS = [100, 97, 93, 85, 70, 55, 40, 25, 12, 0] as const;

const words = nl.control.check;

/** A test picture: an edge that must be whole, lines to read from the back row, greys to tell apart. */
export function CheckForRoom({ textSize }: { readonly textSize: number }) {
  const sizes = [...new Set([...SIZES, textSize])].sort((a, b) => a - b);
  return (
    <main className="room room--check">
      <h1 style={sized(36)}>{words.roomTitle}</h1>
      <div className="room__sizes">
        {sizes.map((size) => (
          <p key={size} style={sized(size)} className={size === textSize ? 'room__chosen' : undefined}>
            {size === textSize ? words.chosenLine(size) : words.line(size)}
          </p>
        ))}
      </div>
      <ul className="room__greys" aria-label={words.greys}>
        {GREYS.map((light, i) => (
          <li key={light} style={{ background: `hsl(0 0% ${light}%)`, color: light > 50 ? '#000' : '#fff' }}>
            {i + 1}
          </li>
        ))}
      </ul>
    </main>
  );
}

function sized(pixels: number): CSSProperties {
  return { fontSize: `${(100 * pixels) / ROOM_LINES}cqh` };
}
