import type { Block, Cell } from '../../../../../minutes/blocks/blocks.ts';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { lines } from './lines.tsx';

type TableBlock = Extract<Block, { type: 'table' }>;

/** A table with the widths that it has in Word. */
export function TableView({ block: { caption, columns, rows, figures } }: { readonly block: TableBlock }) {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table className={figures ? 'doc-table doc-table--figures' : 'doc-table'} aria-label={caption}>
      <colgroup>
        {columns.map(({ header, width }) => (
          <col key={header} style={{ width: `${(100 * width) / shares}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ header, numbers }) => (
            <th key={header} scope="col" className={numbers ? 'doc-number' : ''}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity
          <tr key={row}>
            {cells.map((cell, i) => (
              <td key={columns[i]?.header} className={columns[i]?.numbers ? 'doc-number' : ''}>
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellView({ cell }: { readonly cell: Cell }) {
  if (typeof cell === 'string') return lines(cell);
  if ('perspective' in cell) return <PerspectiveSign perspective={cell.perspective} />;
  if ('lead' in cell)
    return (
      <>
        <b>{lines(cell.lead)}</b>
        {cell.text && <span className="doc-under">{lines(cell.text)}</span>}
      </>
    );
  return (
    <>
      {lines(cell.text)}
      <span className="doc-below">{lines(cell.below)}</span>
    </>
  );
}
