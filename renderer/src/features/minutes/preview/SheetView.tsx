import type { Block, Sheets } from '../../../../../minutes/blocks/blocks.ts';
import { nl } from '../../../locale/nl/index.ts';
import { BlockView, type Drawings } from './BlockView.tsx';

interface Props {
  readonly sheets: Sheets;
  readonly sheet: Sheets['sheets'][number];
  readonly drawings: Drawings;
  /** Of a template of the municipality; null is ours. */
  readonly font: string | null;
}

/** One page of the minutes, scaled to the room there is. */
export function SheetView({ sheets: { title, brand, scale, pages }, sheet, drawings, font }: Props) {
  const label = nl.minutes.preview.page(sheet.number, pages);
  const style = { '--doc-brand': `#${brand}`, '--scale': scale, ...(font && { '--doc-font': JSON.stringify(font) }) };
  return (
    <section className={`sheet sheet--${sheet.page}`} aria-label={label}>
      <div className="sheet__page" style={style as React.CSSProperties}>
        <Blocks blocks={sheet.blocks} drawings={drawings} top={2} />
        <footer className="sheet__footer">
          <span>{title}</span>
          <span>{label}</span>
        </footer>
      </div>
    </section>
  );
}

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly drawings: Drawings;
  readonly top: 1 | 2;
}

/** Blocks in order; items that follow each other become one list. */
export function Blocks({ blocks, drawings, top }: BlocksProps) {
  return groupsOf(blocks).map((group, index) => {
    const [first] = group;
    const items = group.map((block, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity
      <BlockView key={i} block={block} drawings={drawings} top={top} />
    ));
    if (first?.type !== 'paragraph' || !first.list) return items;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity
      <ul key={index} className={`doc-list doc-list--${first.list}`}>
        {items}
      </ul>
    );
  });
}

function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const same = block.type === 'paragraph' && block.list && before?.type === 'paragraph' && before.list === block.list;
    if (last && same) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
