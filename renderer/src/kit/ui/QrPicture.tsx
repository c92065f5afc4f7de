import { qrCode } from '../../../../core/qr/qr-code.ts';

/** Modules of white around a QR code (ISO/IEC 18004). */
const QUIET = 4;

interface QrPictureProps {
  /** What a phone reads. */
  readonly text: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
}

/** A QR code that fills its place, with the white edge that it needs; always dark on white. */
export function QrPicture({ text, label }: QrPictureProps) {
  const rows = qrCode(text);
  const size = rows.length + 2 * QUIET;
  const dark = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : [])),
  );
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  );
}
