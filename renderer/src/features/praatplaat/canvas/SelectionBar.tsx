import { Copy, Flag, Link2, Lock, LockOpen, Pencil, Trash2, Unlink2 } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isOwn } from '../../../../../core/cards/card.ts';
import { recordOf } from '../../../../../core/document/document.ts';
import { isConnected } from '../../../../../core/plate/connectors.ts';
import { keyOn } from '../../../keys/keys.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { around, type Box } from '../../../plate/camera.ts';
import type { PlateHandle } from '../../../plate/PlateStage.tsx';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useActs, useDesk, useOpenForChange, usePlate, useSelected } from '../desk/useDesk.ts';

const words = nl.praatplaat.panel;
const GAP = 14;
const EDGE = 8;

/** What is done most with what is chosen, beside it: below it, above it when there is no room, and always in view. */
export function SelectionBar() {
  const document = useTrajectory((state) => state.document);
  const selected = useSelected();
  const acts = useActs();
  const open = useDesk((state) => state.open);
  const openForChange = useOpenForChange();
  const ids = [...selected];
  const cards = ids.flatMap((id) => recordOf(document, 'card', id) ?? []);
  const tasks = ids.flatMap((id) => recordOf(document, 'improvementTask', id) ?? []);
  const cardIds = cards.map(({ id }) => id);
  const things = cards.length + tasks.length;
  const bar = usePlaceBeside(ids);
  if (things === 0) return null;
  const [card] = cards;
  const canChange = things === 1 && (tasks.length === 1 || (card && isOwn(card.content)));
  const locked = cards.length > 0 && cards.every((one) => one.locked);
  return (
    <div ref={bar} className="desk__picked" role="toolbar" aria-label={words.beside(things)}>
      {canChange && (
        <Button kind="quiet" icon={Pencil} onClick={() => openForChange(ids[0] ?? '')}>
          {words.edit}
        </Button>
      )}
      {cards.length > 0 && (
        <>
          <Button kind="primary" icon={Flag} onClick={() => open({ show: 'task', draft: { task: null, cardIds } })}>
            {words.makeTaskShort}
          </Button>
          <Button kind="quiet" icon={Copy} onClick={() => void acts.duplicate(cardIds)}>
            {words.duplicate}
          </Button>
          {cards.length <= 2 && tasks.length === 0 && <LinkButton cardIds={cardIds} />}
          <Button
            kind="quiet"
            icon={locked ? LockOpen : Lock}
            aria-pressed={locked}
            onClick={() => void acts.lock(cardIds, !locked)}
          >
            {locked ? words.unlock : words.lock}
          </Button>
        </>
      )}
      <Button kind="quiet" icon={Trash2} onClick={() => void acts.remove(ids)}>
        {words.remove}
      </Button>
    </div>
  );
}

/** Connects two chosen cards, or takes their connector away; with one card the next one is pointed at. */
function LinkButton({ cardIds: [from = '', to] }: { readonly cardIds: readonly string[] }) {
  const isLinked = useTrajectory(({ document }) => to !== undefined && isConnected(document, from, to));
  const acts = useActs();
  const take = useDesk((state) => state.take);
  return (
    <Button
      kind="quiet"
      icon={isLinked ? Unlink2 : Link2}
      title={nl.keys.named(keyOn('connect'))}
      onClick={() => (to === undefined ? take({ kind: 'connect' }) : void acts.link(from, to))}
    >
      {isLinked ? words.unlink : words.link}
    </Button>
  );
}

/** Keeps the bar beside what is chosen while the plate moves under it; while it is dragged the bar is away. */
function usePlaceBeside(ids: readonly string[]): RefObject<HTMLDivElement | null> {
  const plate = usePlate();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const { current } = bar;
      if (current && plate.current) lay(current, boxesOf(plate.current, ids), plate.current.isLifting());
    };
    place();
    return plate.current?.watch(place);
  });
  return bar;
}

/** A large choice is followed by its first cards: it is measured at every picture. */
const MOST_MEASURED = 60;

function boxesOf(plate: PlateHandle, ids: readonly string[]): Box | null {
  const [first, ...others] = ids.slice(0, MOST_MEASURED).flatMap((id) => plate.boxOf(id) ?? []);
  return first ? around(first, others) : null;
}

function lay(bar: HTMLElement, box: Box | null, away: boolean): void {
  const stage = bar.parentElement;
  const seen = box !== null && stage !== null && !away && box.x < stage.clientWidth && box.y < stage.clientHeight;
  bar.style.visibility = seen && box.x + box.width > 0 && box.y + box.height > 0 ? '' : 'hidden';
  if (!seen) return;
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  const { offsetWidth: width, offsetHeight: height } = bar;
  const below = box.y + box.height + GAP;
  const above = box.y - GAP - height;
  const top = below + height <= stage.clientHeight - EDGE || above < EDGE ? below : above;
  const x = within(box.x + box.width / 2 - width / 2, stage.clientWidth - width);
  const y = within(top, stage.clientHeight - height);
  bar.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
