import { ArrowRight } from 'lucide-react';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { EmptyState } from '../../kit/ui/EmptyState.tsx';
import { nl } from '../../locale/nl/index.ts';
import { ChoosePoints } from './ChoosePoints.tsx';
import { Comparison } from './Comparison.tsx';
import { MatchStatements } from './MatchStatements.tsx';
import { useWaves } from './useWaves.ts';

const words = nl.rescan;

/** Measuring again (opnieuw meten): first choose what to follow, and after the second scan then and now side by side. */
export function RescanScreen({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const overview = useWaves();
  if (!overview) return null;
  const { state, before } = overview;
  if (state === 'compared') return <Comparison overview={overview} onGoTo={onGoTo} />;
  return (
    <div className="rescan">
      <h1>{words.title}</h1>
      {state === 'no-scan' && (
        <EmptyState text={words.noScan}>
          <Button kind="primary" icon={ArrowRight} iconLast onClick={() => onGoTo('scan')}>
            {words.toScan}
          </Button>
        </EmptyState>
      )}
      {state === 'choosing' && before && <ChoosePoints before={before} choices={overview.choices} onGoTo={onGoTo} />}
      {state === 'comes-back' && <p className="rescan__warning">{words.comesBack}</p>}
      {state === 'nothing-in-common' && (
        <>
          <p className="rescan__warning">{words.nothingInCommon}</p>
          <MatchStatements overview={overview} isOpen />
        </>
      )}
    </div>
  );
}
