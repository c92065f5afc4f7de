import { ArrowDown, ArrowUp, EqualApproximately, type LucideIcon } from 'lucide-react';
import { recordsOf } from '../../../../core/document/document.ts';
import type { FollowedRow } from '../../../../core/scan/waves/compare-waves.ts';
import type { Verdict } from '../../../../core/scan/waves/verdict.ts';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { Bars } from './Bars.tsx';
import { usePoints } from './useWaves.ts';

const words = nl.rescan;

interface Props {
  readonly rows: readonly FollowedRow[];
  readonly onGoTo: (step: Step) => void;
}

/** The followed points: who finds so, then and now, and the word that may be said of it. */
export function FollowedRows({ rows, onGoTo }: Props) {
  return (
    <section className="rescan__card" aria-labelledby="rescan-rows">
      <header className="rescan__rows-head">
        <h2 id="rescan-rows">{rows.length > 0 ? words.followed(rows.length) : words.followedTitle}</h2>
        {rows.length > 0 && <span className="rescan__soft">{words.followedLead}</span>}
      </header>
      {rows.length === 0 && <p>{words.noPoints}</p>}
      {rows.map((row) => (
        <Row key={row.pointId} row={row} onGoTo={onGoTo} />
      ))}
      <p className="rescan__foot">{words.waveSentences.samePeople}</p>
    </section>
  );
}

function Row({ row, onGoTo }: { readonly row: FollowedRow; readonly onGoTo: Props['onGoTo'] }) {
  const { shares, subject, perspective, pointId } = row;
  const actions = useActionsOf(pointId);
  return (
    <div className="rescan__row">
      <div>
        <p className="rescan__subject">{softened(words.subject(subject))}</p>
        <span className="rescan__row-about">
          <PerspectiveSign perspective={perspective} />
          {actions > 0 && (
            <Button kind="quiet" className="rescan__actions" onClick={() => onGoTo('agreements')}>
              {words.actions(actions)}
            </Button>
          )}
        </span>
      </div>
      {shares ? (
        <>
          <p className="rescan__whens" aria-hidden="true">
            <span>{words.whens.before}</span>
            <span>{words.whens.after}</span>
          </p>
          <Bars shares={shares} perspective={perspective} height={24} />
          <p className="rescan__figures" aria-hidden="true">
            {[shares.before, shares.after].map(({ share, n }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: always then and now
              <span key={i}>
                <strong>{words.percentOf(share)}</strong> <span className="rescan__people">{words.room.people(n)}</span>
              </span>
            ))}
          </p>
        </>
      ) : (
        <span className="rescan__nothing" />
      )}
      <Word row={row} />
    </div>
  );
}

const ICONS: Readonly<Record<Verdict, LucideIcon>> = { higher: ArrowUp, lower: ArrowDown, unclear: EqualApproximately };

/** Higher and lower look alike: the room says what is good. */
function Word({ row }: { readonly row: FollowedRow }) {
  const { verdict } = row;
  const Icon = verdict && ICONS[verdict];
  const isSaid = verdict === 'higher' || verdict === 'lower';
  return (
    <p className={isSaid ? 'rescan__word rescan__word--said' : 'rescan__word'}>
      {Icon && <Icon size={20} aria-hidden="true" />}
      {words.wordOf(row)}
    </p>
  );
}

/** How many actions were agreed for the improvement task that the point tells of. */
function useActionsOf(pointId: string): number {
  const whole = useTrajectory((state) => state.whole);
  const taskId = usePoints().find(({ id }) => id === pointId)?.taskId ?? null;
  return taskId === null ? 0 : recordsOf(whole, 'action').filter((action) => action.taskId === taskId).length;
}
