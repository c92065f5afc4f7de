interface WhiskerProps {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly color: string;
}

const CAP = 11;

/** An interval: a line with an upright at both ends. */
export function Whisker({ from, to, middle, color }: WhiskerProps) {
  const d = `M${from} ${middle - CAP}V${middle + CAP}M${from} ${middle}H${to}M${to} ${middle - CAP}V${middle + CAP}`;
  return <path d={d} fill="none" stroke={color} strokeWidth={5} strokeLinecap="square" />;
}
