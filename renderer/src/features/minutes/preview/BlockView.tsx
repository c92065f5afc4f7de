import type { ReactNode } from 'react';
import type { Block, Run } from '../../../../../minutes/blocks/blocks.ts';
import { guideText } from '../../../../../minutes/blocks/words.ts';
import { ChartView } from './ChartView.tsx';
import { lines } from './lines.tsx';
import { TableView } from './TableView.tsx';

/** What the preview has of its own for blocks that are no text. */
export interface Drawings {
  /** Address of the picture of the plate; null while it is drawn. */
  readonly plate: string | null;
  readonly logo: string | null;
  /** The drawing of a chart, when the facilitator chose drawings. */
  readonly chart: (id: string) => ReactNode;
}

interface Props {
  readonly block: Block;
  readonly drawings: Drawings;
  /** The level of the title of the document among the headings of the page. */
  readonly top: 1 | 2;
}

/** One block as it will look in Word; paragraphs of a list are items, their list is around them. */
export function BlockView({ block, drawings, top }: Props) {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${top + block.level}` as 'h2' | 'h3' | 'h4';
      return <Heading className={`doc-Heading${block.level}`}>{block.text}</Heading>;
    }
    case 'paragraph':
      return <Paragraph block={block} top={top} />;
    case 'table':
      return <TableView block={block} />;
    case 'chart':
      return <div className="doc-PpPicture">{drawings.chart(block.id) ?? <ChartView block={block} />}</div>;
    case 'plate':
      return drawings.plate ? (
        <img className="doc-plate" src={drawings.plate} alt={block.alt} />
      ) : (
        <div className="doc-plate doc-plate--busy" />
      );
    case 'logo':
      return drawings.logo && <img className="doc-logo" src={drawings.logo} alt={block.alt} />;
    case 'guide':
      return <p className="doc-p doc-PpGuide">{guideText(block.entries)}</p>;
  }
}

function Paragraph({ block, top }: { readonly block: Extract<Block, { type: 'paragraph' }>; readonly top: 1 | 2 }) {
  const { style, runs, list } = block;
  const className = `doc-p doc-${style || 'Normal'}`;
  if (list) return <li className={className}>{wordsOf(runs)}</li>;
  if (style !== 'Title') return <p className={className}>{wordsOf(runs)}</p>;
  const Title = `h${top}` as 'h1' | 'h2';
  return <Title className={className}>{wordsOf(runs)}</Title>;
}

function wordsOf(runs: readonly Run[]): ReactNode {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity
    <span key={index} className={classOf(run)} style={{ ...(run.color && { color: `#${run.color}` }) }}>
      {lines(run.text)}
    </span>
  ));
}

function classOf({ text, bold, italics, size }: Run): string {
  const looks = [
    bold && 'doc-bold',
    bold === false && 'doc-light',
    italics && 'doc-italics',
    size && `doc-size${size}`,
  ];
  return [text.endsWith('\t') && 'doc-label', ...looks].filter(Boolean).join(' ');
}
