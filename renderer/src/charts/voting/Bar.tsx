interface BarProps {
  /** From 0 to 1. */
  readonly fill: number;
  /** Where the bar ended in the first round. */
  readonly mark: number | null;
  readonly text: string;
  readonly soft?: boolean;
}

/** A bar with its number behind it. */
export function Bar({ fill, mark, text, soft = false }: BarProps) {
  const percent = (part: number) => `${Math.min(100, part * 100)}%`;
  return (
    <span className={soft ? 'bar bar--soft' : 'bar'}>
      <span className="bar__track" aria-hidden="true">
        <span className="bar__fill" style={{ width: percent(fill) }} />
        {mark !== null && <span className="bar__mark" style={{ left: percent(mark) }} />}
      </span>
      <span className="bar__number">{text}</span>
    </span>
  );
}
