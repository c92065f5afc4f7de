import { TOKENS } from './palette.ts';

interface WhiskerProps {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly color: string;
  /** Half the height of the uprights. */
  readonly cap?: number;
  /** With a light edge, to be seen on a filled bar. */
  readonly edged?: boolean;
}

/** An interval: a line with an upright at both ends. */
export function Whisker({ from, to, middle, color, cap = 11, edged = false }: WhiskerProps) {
  const d = `M${from} ${middle - cap}V${middle + cap}M${from} ${middle}H${to}M${to} ${middle - cap}V${middle + cap}`;
  return (
    <>
      {edged && <path d={d} fill="none" stroke={TOKENS.surface} strokeWidth={9} strokeLinecap="square" />}
      <path d={d} fill="none" stroke={color} strokeWidth={5} strokeLinecap="square" />
    </>
  );
}
