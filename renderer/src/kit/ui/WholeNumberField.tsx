import { DraftField } from './fields.tsx';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly limits: { readonly lowest: number; readonly highest: number };
  /** Called with a whole number within the limits; what resolves to false was refused. */
  readonly onCommit: (value: number) => unknown;
}

/** A whole number that is stored when she leaves the field; what lies outside the limits becomes the nearest limit. */
export function WholeNumberField({ label, value, limits: { lowest, highest }, onCommit }: Props) {
  const commit = (text: string) => {
    const number = Math.min(highest, Math.max(lowest, Math.round(Number(text))));
    return Number.isFinite(number) && onCommit(number);
  };
  return <DraftField label={label} type="number" min={lowest} max={highest} value={String(value)} onCommit={commit} />;
}
