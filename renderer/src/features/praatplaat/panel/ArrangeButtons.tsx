import { AlignHorizontalJustifyStart, AlignVerticalJustifyStart, Columns3, Rows3 } from 'lucide-react';
import type { CardRecord, ImprovementTaskRecord } from '../../../../../core/document/records.ts';
import { type Arrangement, arranged } from '../../../../../core/plate/arrange.ts';
import { sizeOf } from '../../../../../core/plate/layout.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useActs } from '../desk/useDesk.ts';

const words = nl.praatplaat.panel;

const ICONS = {
  left: AlignVerticalJustifyStart,
  top: AlignHorizontalJustifyStart,
  column: Rows3,
  row: Columns3,
} as const satisfies Record<Arrangement, unknown>;
const WAYS = ['column', 'row', 'left', 'top'] as const;

interface ArrangeButtonsProps {
  readonly records: readonly (CardRecord | ImprovementTaskRecord)[];
}

/** Lays the chosen cards in line or at even distances. */
export function ArrangeButtons({ records }: ArrangeButtonsProps) {
  const acts = useActs();
  if (records.length < 2) return null;
  const arrange = (way: Arrangement) => {
    const boxes = records.map((record) => ({ id: record.id, x: record.x, y: record.y, ...sizeOf(record) }));
    void acts.place(arranged(boxes, way));
  };
  return (
    <>
      <h3 className="desk__small">{words.arrange}</h3>
      <div className="desk__zones">
        {WAYS.map((way) => (
          <Button key={way} icon={ICONS[way]} onClick={() => arrange(way)}>
            {words.arrangements[way]}
          </Button>
        ))}
      </div>
    </>
  );
}
