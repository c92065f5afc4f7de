import { ArrowRightLeft, ChartNoAxesColumn, Copy, Flag, Lightbulb, Lock, LockOpen, Pencil, Trash2 } from 'lucide-react';
import { recordOf, recordsOf } from '../../../../../core/document/document.ts';
import type { CardRecord, ImprovementTaskRecord } from '../../../../../core/document/records.ts';
import { zoneOf } from '../../../../../core/plate/layout.ts';
import type { Step } from '../../../kit/steps.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { kindOf, perspectiveOf, textOf } from '../card-words.ts';
import { DotButtons } from '../DotButtons.tsx';
import { cardZones, type Desk } from '../desk/useDesk.ts';
import { openForChange } from '../desk/useDeskKeys.ts';
import { ArrangeButtons } from './ArrangeButtons.tsx';
import { ConnectButtons } from './ConnectButtons.tsx';
import { GroupPart } from './GroupPart.tsx';

const words = nl.praatplaat.panel;

/** What can be done with the chosen cards. */
export function ChosenSection({ desk, onGoTo }: { readonly desk: Desk; readonly onGoTo: (step: Step) => void }) {
  const cards = [...desk.selected].flatMap((id) => recordOf(desk.document, 'card', id) ?? []);
  const tasks = [...desk.selected].flatMap((id) => recordOf(desk.document, 'improvementTask', id) ?? []);
  const records = [...cards, ...tasks];
  const title = records.length > 1 ? words.chosenMany(records.length) : words.chosen;
  return (
    <section className="desk__section">
      <h2>{title}</h2>
      {records.length === 0 && <NothingChosen desk={desk} onGoTo={onGoTo} />}
      {records.length === 1 && <OneChosen desk={desk} card={cards[0]} task={tasks[0]} />}
      {records.length > 0 && <ForAll desk={desk} records={records} cards={cards} />}
    </section>
  );
}

function NothingChosen({ desk, onGoTo }: { readonly desk: Desk; readonly onGoTo: (step: Step) => void }) {
  const empty = recordsOf(desk.document, 'card').length === 0;
  return (
    <>
      <p className="desk__quiet">{empty ? words.emptyHint : words.chosenNone}</p>
      <Button icon={ChartNoAxesColumn} kind={empty ? 'primary' : 'plain'} onClick={() => onGoTo('results')}>
        {words.toResults}
      </Button>
    </>
  );
}

interface OneChosenProps {
  readonly desk: Desk;
  readonly card: CardRecord | undefined;
  readonly task: ImprovementTaskRecord | undefined;
}

function OneChosen({ desk, card, task }: OneChosenProps) {
  const id = card?.id ?? task?.id ?? '';
  const perspective = card && perspectiveOf(card.content);
  const canChange = task || card?.content.type === 'note';
  return (
    <>
      <div className={`desk__chosen desk__chosen--${task ? 'task' : (perspective ?? 'scan')}`}>
        {perspective && <PerspectiveSign perspective={perspective} />}
        {card && kindOf(card.content) && <span className="desk__kind">{kindOf(card.content)}</span>}
        {task && <span className="desk__kind">{nl.praatplaat.card.task}</span>}
        <p>{card ? textOf(card) : task?.to}</p>
      </div>
      {card && (
        <div className="desk__dots">
          <span className="desk__small">{words.dots}</span>
          <DotButtons card={card} onChange={(by) => void desk.acts.changeDots(card.id, by)} />
        </div>
      )}
      <SpotlightButton id={id} />
      {canChange && (
        <Button icon={Pencil} shortcut="Enter" onClick={() => openForChange(desk, id)}>
          {words.edit}
        </Button>
      )}
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
function CardActs({ desk, cards }: { readonly desk: Desk; readonly cards: readonly CardRecord[] }) {
  const ids = cards.map(({ id }) => id);
  const locked = cards.every((card) => card.locked);
  return (
    <div className="desk__zones">
      <Button icon={Copy} title="Ctrl D" onClick={() => void desk.acts.duplicate(ids)}>
        {words.duplicate}
      </Button>
      <Button icon={locked ? LockOpen : Lock} aria-pressed={locked} onClick={() => void desk.acts.lock(ids, !locked)}>
        {locked ? words.unlock : words.lock}
      </Button>
    </div>
  );
}

interface ForAllProps {
  readonly desk: Desk;
  readonly records: readonly (CardRecord | ImprovementTaskRecord)[];
  readonly cards: readonly CardRecord[];
}

function ForAll({ desk, records, cards }: ForAllProps) {
  const ids = records.map(({ id }) => id);
  const here = new Set(records.map((record) => zoneOf(desk.template, record).id));
  return (
    <>
      {cards.length > 0 && (
        <Button icon={Flag} onClick={() => desk.setTask({ task: null, cardIds: cards.map(({ id }) => id) })}>
          {words.makeTask}
        </Button>
      )}
      {cards.length > 0 && <GroupPart desk={desk} cardIds={cards.map(({ id }) => id)} />}
      <ConnectButtons desk={desk} cardIds={cards.map(({ id }) => id)} />
      {cards.length > 0 && <CardActs desk={desk} cards={cards} />}
      <ArrangeButtons desk={desk} records={records} />
      <h3 className="desk__small">
        <ArrowRightLeft size={16} aria-hidden="true" /> {words.moveTo}
      </h3>
      <div className="desk__zones">
        {cardZones(desk.template).map(({ id, title }) => (
          <Button key={id} disabled={here.size === 1 && here.has(id)} onClick={() => void desk.acts.moveTo(ids, id)}>
            {title}
          </Button>
        ))}
      </div>
      <Button icon={Trash2} kind="danger" shortcut="Delete" onClick={() => void desk.acts.remove(ids)}>
        {words.remove}
      </Button>
    </>
  );
}
