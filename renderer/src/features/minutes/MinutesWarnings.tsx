import { ArrowRight } from 'lucide-react';
import type { MinutesModel } from '../../../../minutes/model/model.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { warningsOf } from './warnings.ts';

interface Props {
  readonly model: MinutesModel;
  readonly onGoTo: (step: Step) => void;
}

/** What is still empty, each with the way to mend it. */
export function MinutesWarnings({ model, onGoTo }: Props) {
  const warnings = warningsOf(model);
  if (warnings.length === 0) return <p className="minutes__ready">{nl.minutes.complete}</p>;
  return (
    <section className="minutes__warnings" aria-labelledby="minutes-warnings">
      <h2 id="minutes-warnings">{nl.minutes.warningsTitle}</h2>
      <p className="minutes__soft">{nl.minutes.warningsText}</p>
      <ul>
        {warnings.map(({ step, texts }) => (
          <li key={step}>
            <div>
              {texts.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </div>
            <Button kind="quiet" icon={ArrowRight} iconLast onClick={() => onGoTo(step)}>
              {nl.minutes.mend[step]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
