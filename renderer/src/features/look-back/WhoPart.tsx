import { User } from 'lucide-react';
import type { ActionRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useLookBack } from './useLookBack.ts';

const words = nl.lookBack;

/** Whose the action is: on her screen, and on the beamer as long as she says so. An action of nobody invites somebody. */
export function WhoPart({ action }: { readonly action: ActionRecord }) {
  const run = useTrajectory((state) => state.run);
  const { who: isShown, showAction } = useLookBack();
  const isNobodys = action.who.trim() === '';
  return (
    <div className="look-back__who">
      {isNobodys ? (
        <>
          <p>{words.nobody}</p>
          <DraftField
            label={words.newWho}
            value=""
            onCommit={(who) => run({ type: 'action.change', id: action.id, changes: { who } })}
          />
        </>
      ) : (
        <p>{words.who(action.who)}</p>
      )}
      <Button icon={User} aria-pressed={isShown} onClick={() => void showAction(action.id, !isShown)}>
        {isShown ? words.hideWho : words.showWho}
      </Button>
    </div>
  );
}
