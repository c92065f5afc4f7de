import { Copy, Pencil, Trash2 } from 'lucide-react';
import type { SessionRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { OpenCard } from '../../kit/ui/OpenCard.tsx';
import { nl } from '../../locale/nl/index.ts';
import { dayInWords } from '../../locale/nl/words.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { contentsOf } from './contents-of.ts';

interface Props {
  readonly session: SessionRecord;
  readonly name: string;
  readonly isOpen: boolean;
  /** The only session stays. */
  readonly isLast: boolean;
  readonly onOpen: () => void;
  readonly onChange: () => void;
  readonly onCopy: () => Promise<void>;
  readonly onRemove: () => Promise<void>;
}

const words = nl.sessions;

/** One session: the whole card opens it. */
export function SessionCard({ session, name, isOpen, isLast, onOpen, onChange, onCopy, onRemove }: Props) {
  const whole = useTrajectory((state) => state.whole);
  const { date, place, sessionKind } = session;
  return (
    <OpenCard
      name={name}
      label={words.openOf(name)}
      heading="h2"
      badge={isOpen ? words.isOpen : ''}
      isOpen={isOpen}
      onOpen={onOpen}
      buttons={
        <>
          <Button kind="quiet" icon={Pencil} onClick={onChange} aria-label={words.changeOf(name)}>
            {words.change}
          </Button>
          <Button kind="quiet" icon={Copy} onClick={() => void onCopy()} aria-label={words.copyOf(name)}>
            {words.copy}
          </Button>
          {!isLast && (
            <Button kind="quiet" icon={Trash2} onClick={() => void onRemove()} aria-label={words.removeOf(name)}>
              {words.remove}
            </Button>
          )}
        </>
      }
    >
      <p>{[words.kinds[sessionKind], date ? dayInWords(date) : words.noDay, place].filter(Boolean).join(' · ')}</p>
      <p className="sessions__soft">{words.contents(contentsOf(whole, session.id))}</p>
    </OpenCard>
  );
}
