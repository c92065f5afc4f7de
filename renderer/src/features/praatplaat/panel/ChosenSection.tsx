import {
  ArrowRightLeft,
  ChartNoAxesColumn,
  Copy,
  Flag,
  Handshake,
  Lightbulb,
  Lock,
  LockOpen,
  Pencil,
  Trash2,
  Vote,
} from 'lucide-react';
import { isOwn, textOnCard } from '../../../../../core/cards/card.ts';
import { isForHer } from '../../../../../core/document/consent.ts';
import { recordOf, recordsOf } from '../../../../../core/document/document.ts';
import type { CardRecord, ImprovementTaskRecord } from '../../../../../core/document/records.ts';
import { zoneOf } from '../../../../../core/plate/layout.ts';
import type { Step } from '../../../kit/steps.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { colourOf, kindOf } from '../card-words.ts';
import { cardZones } from '../desk/things.ts';
import { useActs, useDesk, useOpenForChange, useSelected } from '../desk/useDesk.ts';
import { VoteOfCard } from '../VoteOfCard.tsx';
import { ArrangeButtons } from './ArrangeButtons.tsx';
import { ConnectButtons } from './ConnectButtons.tsx';
import { GroupPart } from './GroupPart.tsx';

const words = nl.praatplaat.panel;

interface ChosenSectionProps {
  readonly onGoTo: (step: Step) => void;
  /** Goes on to choosing together. */
  readonly onChoose: () => void;
}

/** What can be done with the chosen cards; while none is chosen, what comes next. */
export function ChosenSection({ onGoTo, onChoose }: ChosenSectionProps) {
  const document = useTrajectory((state) => state.document);
  const selected = useSelected();
  const cards = [...selected].flatMap((id) => recordOf(document, 'card', id) ?? []);
  const tasks = [...selected].flatMap((id) => recordOf(document, 'improvementTask', id) ?? []);
  const records = [...cards, ...tasks];
  const title = records.length > 1 ? words.chosenMany(records.length) : words.chosen;
  return (
    <section className="desk__section">
      <h2>{title}</h2>
      {records.length === 0 && <NothingChosen onGoTo={onGoTo} onChoose={onChoose} />}
      {records.length === 1 && <OneChosen card={cards[0]} task={tasks[0]} onGoTo={onGoTo} />}
      {records.length > 0 && <ForAll records={records} cards={cards} />}
    </section>
  );
}

function NothingChosen({ onGoTo, onChoose }: ChosenSectionProps) {
  const cards = useTrajectory((state) => recordsOf(state.document, 'card').length);
  const empty = cards === 0;
  return (
    <>
      <p className="desk__quiet">{empty ? words.emptyHint : words.chosenNone}</p>
      <Button icon={ChartNoAxesColumn} kind={empty ? 'primary' : 'plain'} onClick={() => onGoTo('results')}>
        {words.toResults}
      </Button>
      {cards > 1 && (
        <Button icon={Vote} onClick={onChoose}>
          {words.toVoting}
        </Button>
      )}
    </>
  );
}

interface OneChosenProps extends Pick<ChosenSectionProps, 'onGoTo'> {
  readonly card: CardRecord | undefined;
  readonly task: ImprovementTaskRecord | undefined;
}

function OneChosen({ card, task, onGoTo }: OneChosenProps) {
  const openForChange = useOpenForChange();
  const id = card?.id ?? task?.id ?? '';
  const perspective = card && colourOf(card.content);
  const canChange = task || (card && isOwn(card.content));
  return (
    <>
      <div className={`desk__chosen desk__chosen--${task ? 'task' : (perspective ?? 'scan')}`}>
        {perspective && <PerspectiveSign perspective={perspective} />}
        {card && kindOf(card.content) && <span className="desk__kind">{kindOf(card.content)}</span>}
        {task && <span className="desk__kind">{nl.praatplaat.card.task}</span>}
        <p>{card ? textOnCard(card.content) : task?.to}</p>
      </div>
      {card && (
        <div className="desk__dots">
          <VoteOfCard card={card} />
        </div>
      )}
      {task && (
        <Button kind="primary" icon={Handshake} onClick={() => onGoTo('agreements')}>
          {words.makeAction}
        </Button>
      )}
      {card && <OfMoment card={card} />}
      <SpotlightButton id={id} />
      {canChange && (
        <Button icon={Pencil} shortcut="Enter" onClick={() => openForChange(id)}>
          {words.edit}
        </Button>
      )}
    </>
  );
}

/** Whether only she sees this moment, and the keys with which she says how it felt. */
function OfMoment({ card }: { readonly card: CardRecord }) {
  const isHidden = useTrajectory((state) => isForHer(state.document, card));
  if (card.content.type !== 'moment') return null;
  return (
    <>
      {isHidden && <p className="desk__quiet">{nl.journey.noConsent}</p>}
      <p className="desk__quiet">{nl.journey.keysHint}</p>
    </>
  );
}

/** Lights this card on the beamer, as long as the plate is there. */
function SpotlightButton({ id }: { readonly id: string }) {
  const { choice, stage } = useTrajectory((state) => state.projector);
  const direct = useTrajectory((state) => state.direct);
  if (choice.show !== 'praatplaat') return null;
  const lit = stage.spotlight === id;
  return (
    <Button icon={Lightbulb} aria-pressed={lit} onClick={() => void direct({ do: 'spotlight', id: lit ? null : id })}>
      {lit ? nl.control.stations.stopSpotlight : nl.control.stations.spotlightCard}
    </Button>
  );
}

/** A copy of the cards, and locking them where they lie. */
function CardActs({ cards }: { readonly cards: readonly CardRecord[] }) {
  const acts = useActs();
  const ids = cards.map(({ id }) => id);
  const locked = cards.every((card) => card.locked);
  return (
    <div className="desk__zones">
      <Button icon={Copy} title="Ctrl D" onClick={() => void acts.duplicate(ids)}>
        {words.duplicate}
      </Button>
      <Button icon={locked ? LockOpen : Lock} aria-pressed={locked} onClick={() => void acts.lock(ids, !locked)}>
        {locked ? words.unlock : words.lock}
      </Button>
    </div>
  );
}

interface ForAllProps {
  readonly records: readonly (CardRecord | ImprovementTaskRecord)[];
  readonly cards: readonly CardRecord[];
}

function ForAll({ records, cards }: ForAllProps) {
  const template = useTrajectory((state) => state.template);
  const open = useDesk((state) => state.open);
  const acts = useActs();
  const ids = records.map(({ id }) => id);
  const here = new Set(records.map((record) => zoneOf(template, record).id));
  return (
    <>
      {cards.length > 0 && (
        <Button
          icon={Flag}
          onClick={() => open({ show: 'task', draft: { task: null, cardIds: cards.map(({ id }) => id) } })}
        >
          {words.makeTask}
        </Button>
      )}
      {cards.length > 0 && <GroupPart cardIds={cards.map(({ id }) => id)} />}
      <ConnectButtons cardIds={cards.map(({ id }) => id)} />
      {cards.length > 0 && <CardActs cards={cards} />}
      <ArrangeButtons records={records} />
      <h3 className="desk__small">
        <ArrowRightLeft size={16} aria-hidden="true" /> {words.moveTo}
      </h3>
      <div className="desk__zones">
        {cardZones(template).map(({ id, title }) => (
          <Button key={id} disabled={here.size === 1 && here.has(id)} onClick={() => void acts.moveTo(ids, id)}>
            {title}
          </Button>
        ))}
      </div>
      <Button icon={Trash2} kind="danger" shortcut="Delete" onClick={() => void acts.remove(ids)}>
        {words.remove}
      </Button>
    </>
  );
}
