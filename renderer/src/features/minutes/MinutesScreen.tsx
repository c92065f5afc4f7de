import { FileText } from 'lucide-react';
import type { HouseStyle } from '../../../../core/house-style/house-style.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { ChaptersPart } from './ChaptersPart.tsx';
import { ChoicesPart } from './ChoicesPart.tsx';
import { HouseStylePart } from './HouseStylePart.tsx';
import { MinutesWarnings } from './MinutesWarnings.tsx';
import { OtherFiles } from './OtherFiles.tsx';
import { PrintPages } from './PrintPages.tsx';
import type { MinutesPictures } from './pictures.ts';
import { Preview, type PreviewLook } from './preview/Preview.tsx';
import { type Making, useExport } from './useExport.ts';
import { useHouseStyle } from './useHouseStyle.ts';
import { useKeptPlate } from './useKeptPlate.ts';
import { useMinutes } from './useMinutes.ts';

/** As long as the house style is not known, or nobody chose one. */
const OUR_LOOK: PreviewLook = { color: null, logo: null, template: null };

interface Props {
  readonly onGoTo: (step: Step) => void;
  /** Draws the pictures of other features; the frame supplies it. */
  readonly pictures: MinutesPictures;
}

/** The last step: what will be in the minutes, how they look page by page, and the buttons that make the files. */
export function MinutesScreen({ onGoTo, pictures: drawn }: Props) {
  const pictures = useKeptPlate(drawn);
  const houseStyle = useHouseStyle();
  const look = houseStyle.style ? lookOf(houseStyle.style) : OUR_LOOK;
  const { model, problem } = useMinutes();
  const { making, printing, make } = useExport(pictures);
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
          onClick={() => model && !busy && make(model, 'docx')}
        >
          {nl.minutes.make}
        </Button>
        <Progress making={making} />
        {problem && (
          <p className="minutes__problem" role="alert">
            {nl.errors[problem]}
          </p>
        )}
        {model && (
          <>
            <MinutesWarnings model={model} onGoTo={onGoTo} />
            <ChoicesPart settings={model.settings} />
            <ChaptersPart settings={model.settings} />
            <HouseStylePart state={houseStyle} busy={busy} onCheckSheet={() => make(model, 'checkSheet')} />
            <OtherFiles model={model} busy={busy} onMake={(format) => make(model, format)} />
          </>
        )}
      </div>
      {model ? <Preview model={model} pictures={pictures} look={look} /> : <p>{!problem && nl.minutes.loading}</p>}
      {printing && model && <PrintPages model={model} look={look} />}
    </div>
  );
}

/** Of a template the colour and the font can be shown; its own logo is in its letterhead. */
function lookOf({ color, logo, template }: HouseStyle): PreviewLook {
  if (!template) return { color, logo, template };
  return { color: color ?? template.look.color, logo: null, template: template.look };
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
  const { result } = nl.minutes;
  if (delivery.kind === 'cancelled') return result.cancelled;
  const reached = delivery.kind === 'saved' ? result.saved(delivery.path) : result[delivery.kind];
  return 'lacksPdf' in delivery && delivery.lacksPdf ? `${reached} ${result.lacksPdf}` : reached;
}
