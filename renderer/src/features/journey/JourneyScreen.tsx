import { MonitorUp, Plus, Signpost } from 'lucide-react';
import type { JourneyGuide } from '../../../../core/toolbox/journey.ts';
import type { Step as AppStep } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { EmptyState } from '../../kit/ui/EmptyState.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useBeginJourney } from '../../store/useBeginJourney.ts';
import { useFetched } from '../../store/useFetched.ts';
import { JourneyStep } from './JourneyStep.tsx';
import { Tellers } from './Tellers.tsx';
import { useJourney } from './useJourney.ts';

const words = nl.journey;

/** A customer journey: how the road is intended, how it was, who told it, and to what they agreed. */
export function JourneyScreen({ onGoTo }: { readonly onGoTo: (step: AppStep) => void }) {
  const guide = useFetched('journey.guide', null);
  const { isOpen, plate, steps, rename, show } = useJourney();
  return (
    <div className="journey growing-fields">
      <header className="journey__head">
        <div>
          <h1>{words.title}</h1>
          <p className="journey__soft">{words.intro}</p>
        </div>
        {isOpen && (
          <div className="journey__buttons">
            <Button icon={MonitorUp} onClick={() => void show()}>
              {words.show}
            </Button>
            <Button kind="primary" icon={Signpost} onClick={() => onGoTo('praatplaat')}>
              {words.toPlate}
            </Button>
          </div>
        )}
      </header>
      <Plates />
      {isOpen && (
        <div className="journey__columns">
          <div className="journey__steps">
            <DraftField
              key={plate.id}
              label={words.name}
              hint={words.nameHint}
              value={plate.title}
              most={100}
              onCommit={rename}
            />
            <ol className="journey__list">
              {steps.map((step) => (
                <JourneyStep key={step.zone.id} step={step} />
              ))}
            </ol>
          </div>
          <aside className="journey__aside">
            <Tellers consent={guide?.consent ?? []} />
            {guide && <Guide guide={guide} />}
          </aside>
        </div>
      )}
    </div>
  );
}

/** Other journeys of this session, and a new one. */
function Plates() {
  const { isOpen, others, open } = useJourney();
  const begin = useBeginJourney();
  if (isOpen && others.length === 0) return null;
  return (
    <>
      {!isOpen && others.length === 0 && <EmptyState text={words.none} />}
      <div className="journey__buttons">
        {others.map(({ id, title }, i) => (
          <Button key={id} onClick={() => void open(id)}>
            {words.openPlate(title || `${words.title} ${i + 1}`)}
          </Button>
        ))}
        {!isOpen && (
          <Button kind="primary" icon={Plus} onClick={() => void begin()}>
            {words.makePlate}
          </Button>
        )}
      </div>
    </>
  );
}

function Guide({ guide: { modes, interview } }: { readonly guide: JourneyGuide }) {
  return (
    <section className="journey__part">
      <h2>{words.guide}</h2>
      {modes.map(({ id, name, who, steps, minutes }) => (
        <details key={id}>
          <summary>
            {name} <span className="journey__soft">{words.minutes(minutes)}</span>
          </summary>
          <p className="journey__soft">{who}</p>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
      <details>
        <summary>{words.interview}</summary>
        <ul>
          {interview.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
