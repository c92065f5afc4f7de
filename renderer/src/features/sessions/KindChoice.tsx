import {
  Check,
  Clock,
  Footprints,
  History,
  type LucideIcon,
  MessagesSquare,
  PencilRuler,
  Signpost,
  Sprout,
  Users,
} from 'lucide-react';
import { useId } from 'react';
import { SessionKind } from '../../../../core/document/records.ts';
import { ofKind } from '../../../../core/domain/session-kinds.ts';
import { minutesOf, type RunSheets } from '../../../../core/trajectory/run-sheet.ts';
import { nl } from '../../locale/nl/index.ts';

const words = nl.sessions;
const ICONS: Readonly<Record<SessionKind, LucideIcon>> = {
  ...{ praatplaat: Signpost, reflection: MessagesSquare, deepening: Footprints },
  ...{ lookBack: History, learning: Sprout, own: PencilRuler },
};

interface Props {
  readonly chosen: SessionKind;
  /** Null while they are being fetched. */
  readonly proposals: RunSheets | null;
  readonly onChoose: (kind: SessionKind) => void;
}

/** Which kind of session it becomes, with what each is for, how long it takes and for how many people. */
export function KindChoice({ chosen, proposals, onChoose }: Props) {
  return (
    <fieldset className="session-new__part">
      <legend>
        <h2 className="session-new__step">
          <span className="session-new__number">1</span> {words.number.kind}
        </h2>
      </legend>
      <div className="session-new__kinds">
        {SessionKind.options.map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            isChosen={kind === chosen}
            minutes={minutesOf(proposals?.[kind] ?? [])}
            onChoose={() => onChoose(kind)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface KindProps {
  readonly kind: SessionKind;
  readonly isChosen: boolean;
  readonly minutes: number;
  readonly onChoose: () => void;
}

function Kind({ kind, isChosen, minutes, onChoose }: KindProps) {
  const id = useId();
  const [Icon, { people }] = [ICONS[kind], ofKind(kind)];
  return (
    <label className="session-new__kind">
      <input
        type="radio"
        name="session-kind"
        className="visually-hidden"
        checked={isChosen}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-about`}
        onChange={onChoose}
      />
      <span className="session-new__name">
        <Icon size={24} aria-hidden="true" />
        <strong id={`${id}-name`}>{words.kinds[kind]}</strong>
        {isChosen && <Check className="session-new__chosen" size={16} strokeWidth={3} aria-hidden="true" />}
      </span>
      <span id={`${id}-about`}>{words.kindsAbout[kind]}</span>
      <span className="session-new__facts">
        {minutes > 0 && (
          <span>
            <Clock size={16} aria-hidden="true" /> {nl.runSheet.long(minutes)}
          </span>
        )}
        {people && (
          <span>
            <Users size={16} aria-hidden="true" /> {words.people(people)}
          </span>
        )}
      </span>
    </label>
  );
}
