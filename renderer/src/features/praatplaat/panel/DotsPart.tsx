import { CircleDot } from 'lucide-react';
import { useEffect, useId } from 'react';
import { PERSPECTIVES } from '../../../../../core/domain/perspective.ts';
import { roundForDots } from '../../../../../core/voting/chosen.ts';
import { keyOn } from '../../../keys/keys.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useDesk, useTakeDots } from '../desk/useDesk.ts';

const words = nl.praatplaat.panel;

/** Putting dots on the cards of the open round, one by one, as people ask for it or stick them on the wall. */
export function DotsPart() {
  const round = useTrajectory(({ document }) => roundForDots(document));
  const putting = useDesk(({ tool }) => tool.kind === 'dots');
  const putDown = useDesk((state) => state.putDown);
  const takeDots = useTakeDots();
  const gone = putting && !round;
  // A round that is closed takes no dots.
  useEffect(() => {
    if (gone) putDown('dots');
  }, [gone, putDown]);
  if (!round) return null;
  return (
    <section className="desk__section">
      <Button
        icon={CircleDot}
        kind={putting ? 'primary' : 'plain'}
        title={nl.keys.named(keyOn('dots'))}
        aria-pressed={putting}
        onClick={() => (putting ? putDown('dots') : takeDots())}
      >
        {putting ? words.stopDots : words.placeDots}
      </Button>
      {putting && <p className="desk__quiet">{words.dotsHint}</p>}
      {putting && round.perPerspective && <WhoseDots />}
    </section>
  );
}

function WhoseDots() {
  const name = useId();
  const dotsOf = useDesk((state) => state.dotsOf);
  const putDotsOf = useDesk((state) => state.putDotsOf);
  return (
    <fieldset className="desk__whose">
      <legend className="desk__small">{words.whoseDots}</legend>
      {PERSPECTIVES.map((perspective) => (
        <label key={perspective}>
          <input type="radio" name={name} checked={perspective === dotsOf} onChange={() => putDotsOf(perspective)} />
          <PerspectiveSign perspective={perspective} />
        </label>
      ))}
    </fieldset>
  );
}
