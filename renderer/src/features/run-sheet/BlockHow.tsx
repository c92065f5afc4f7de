import { EyeOff } from 'lucide-react';
import type { RunSheetBlock } from '../../../../core/domain/run-sheet.ts';
import { nl } from '../../locale/nl/index.ts';
import { stepsOf } from './steps-of.ts';

const words = nl.runSheet;

/** How to lead the block that goes on: its steps, and what to look out for. Only she sees it. */
export function BlockHow({ block }: { readonly block: RunSheetBlock | undefined }) {
  if (!block) return null;
  return (
    <aside className="run-sheet__how" aria-label={words.how}>
      <p className="run-sheet__private">
        <EyeOff size={18} aria-hidden="true" />
        {words.onlyYou}
      </p>
      <h2>{words.how}</h2>
      <p>{block.title}</p>
      <ol>
        {stepsOf(block).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {block.care && (
        <p className="run-sheet__care">
          <strong>{words.care}</strong>
          {block.care}
        </p>
      )}
      {block.material && (
        <p>
          <strong>{words.material}: </strong>
          {block.material}
        </p>
      )}
    </aside>
  );
}
