import type { Block, ChartData } from '../../../../../minutes/blocks/blocks.ts';

type ChartBlock = Extract<Block, { type: 'chart' }>;

/** A smaller part of a bar has no room for its label. */
const LABELLED = 0.06;

/** A chart nearly as Word draws it from the same figures. */
export function ChartView({ block: { alt, data } }: { readonly block: ChartBlock }) {
  return (
    <div className="doc-chart" role="img" aria-label={alt}>
      {data.categories.map((category, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two statements may have the same words
        <div key={index} className="doc-chart__row">
          <span className="doc-chart__name">{category}</span>
          {data.stacked ? <Stack data={data} index={index} /> : <Beside data={data} index={index} />}
        </div>
      ))}
      <div className="doc-chart__legend">
        {data.series.map(({ name, color }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two answers may have the same words
          <span key={index}>
            <i style={{ background: `#${color}` }} />
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}

interface BarProps {
  readonly data: ChartData;
  readonly index: number;
}

function Stack({ data: { series }, index }: BarProps) {
  return (
    <span className="doc-chart__bars doc-chart__bars--stacked">
      {series.map(({ color, values }, i) => {
        const share = values[index] ?? 0;
        return (
          <b
            // biome-ignore lint/suspicious/noArrayIndexKey: two answers may have the same words
            key={i}
            style={{ width: `${share * 100}%`, background: `#${color}` }}
            className={isDark(color) ? 'is-dark' : ''}
          >
            {share >= LABELLED && percent(share)}
          </b>
        );
      })}
    </span>
  );
}

function Beside({ data: { series }, index }: BarProps) {
  return (
    <span className="doc-chart__bars">
      {series.map(({ name, color, values }) => {
        const share = values[index] ?? null;
        return (
          <span key={name}>
            <b style={{ width: `${(share ?? 0) * 85}%`, background: `#${color}` }} />
            {share !== null && percent(share)}
          </span>
        );
      })}
    </span>
  );
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((i) => Number.parseInt(color.slice(i, i + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 < 125;
}
