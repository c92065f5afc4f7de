import { FileText } from 'lucide-react';
import { nl } from '../../locale/nl/index.ts';
import type { Step } from '../../shared/steps.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { MinutesOutline } from './MinutesOutline.tsx';
import { MinutesWarnings } from './MinutesWarnings.tsx';
import type { MinutesPictures } from './pictures.ts';
import { type Making, useExport } from './useExport.ts';
import { useMinutes } from './useMinutes.ts';
import './minutes.css';

interface Props {
  readonly onGoTo: (step: Step) => void;
  /** Draws the pictures of other features; the frame supplies it. */
  readonly pictures: MinutesPictures;
}

/** The last step: what will be in the Word file, and one button that makes it. */
export function MinutesScreen({ onGoTo, pictures }: Props) {
  const { model, problem } = useMinutes();
  const { making, make } = useExport(pictures);
  const busy = making.at === 'busy';
  return (
    <div className="minutes">
      <div className="minutes__do">
        <div>
          <h1>{nl.minutes.title}</h1>
          <p className="minutes__soft">{nl.minutes.text}</p>
        </div>
        <Button
          kind="primary"
          icon={FileText}
          className="minutes__make"
          aria-disabled={!model || busy}
          onClick={() => model && !busy && make(model)}
        >
          {nl.minutes.make}
        </Button>
        <Progress making={making} />
        {problem && (
          <p className="minutes__problem" role="alert">
            {nl.errors[problem]}
          </p>
        )}
        {model && <MinutesWarnings model={model} onGoTo={onGoTo} />}
      </div>
      {model ? <MinutesOutline model={model} /> : <p>{!problem && nl.minutes.loading}</p>}
    </div>
  );
}

function Progress({ making }: { readonly making: Making }) {
  return (
    <div aria-live="polite">
      {making.at === 'busy' && <p className="minutes__busy">{nl.minutes.busy[making.with]}</p>}
      {making.at === 'failed' && <p className="minutes__problem">{nl.errors[making.code]}</p>}
      {making.at === 'done' && <p className="minutes__ready">{resultOf(making.delivery)}</p>}
    </div>
  );
}

function resultOf(delivery: Extract<Making, { at: 'done' }>['delivery']): string {
  return delivery.kind === 'saved' ? nl.minutes.result.saved(delivery.path) : nl.minutes.result[delivery.kind];
}
