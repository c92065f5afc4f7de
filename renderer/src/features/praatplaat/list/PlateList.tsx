import { Flag, Link2, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type Document, recordsOf } from '../../../../../core/document/document.ts';
import type { CardRecord, ImprovementTaskRecord } from '../../../../../core/document/records.ts';
import { tasksOnPlate } from '../../../../../core/document/view.ts';
import { isConnected } from '../../../../../core/plate/connectors.ts';
import { zoneOf } from '../../../../../core/plate/layout.ts';
import { inReadingOrder } from '../../../../../core/plate/reading-order.ts';
import { holdsCards, type Template, type Zone } from '../../../../../core/plate/template.ts';
import type { Step } from '../../../kit/steps.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useActs, useDesk, useSelectedCards } from '../desk/useDesk.ts';
import { NoteForm } from '../notes/NoteForm.tsx';
import { ListActions } from './ListActions.tsx';
import { ListCard } from './ListCard.tsx';
import { ListTask } from './ListTask.tsx';
import { useFocusBack } from './useFocusBack.ts';
import { useFocusToOpener } from './useFocusToOpener.ts';
import { useListFocus } from './useListFocus.ts';
import { useListKeys } from './useListKeys.ts';

const words = nl.praatplaat.list;

/** The plate as a list: everything that can be done on the canvas, by keyboard and for who does not see it. */
export function PlateList({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const open = useDesk((state) => state.open);
  const onClose = useDesk((state) => state.toggleList);
  const list = useRef<HTMLElement>(null);
  const wishFocus = useListFocus(list, document);
  const title = useRef<HTMLHeadingElement>(null);
  const onKeyDown = useListKeys(list);
  // Before the title takes the focus.
  useFocusToOpener();
  useEffect(() => title.current?.focus(), []);
  const cardIds = useSelectedCards();
  const acts = useActs();
  return (
    <section className="list" aria-label={words.title} ref={list} onKeyDown={onKeyDown}>
      <header className="list__head">
        <h2 tabIndex={-1} ref={title}>
          {words.title}
        </h2>
        <Button kind="quiet" icon={X} aria-label={words.close} onClick={onClose} />
        {cardIds.length > 0 ? (
          <Button icon={Flag} kind="primary" onClick={() => open({ show: 'task', draft: { task: null, cardIds } })}>
            {words.makeTask(cardIds.length)}
          </Button>
        ) : (
          <p className="list__hint">{words.hint}</p>
        )}
        {cardIds.length === 2 && (
          <Button icon={Link2} onClick={() => void acts.link(cardIds[0] ?? '', cardIds[1] ?? '')}>
            {isConnected(document, cardIds[0] ?? '', cardIds[1] ?? '') ? nl.praatplaat.panel.unlink : words.link}
          </Button>
        )}
        <p className="list__hint list__keys">{words.keys}</p>
      </header>
      {template.zones.map((zone, i) => (
        <section key={zone.id} className="list__zone" data-zone={zone.id}>
          <h3>{words.zone(i + 1, zone.title)}</h3>
          <ZoneContent zone={zone} onGoTo={onGoTo} wishFocus={wishFocus} />
        </section>
      ))}
    </section>
  );
}

interface ZoneContentProps {
  readonly zone: Zone;
  readonly onGoTo: (step: Step) => void;
  readonly wishFocus: (selector: string | null) => void;
}

function ZoneContent({ zone, onGoTo, wishFocus }: ZoneContentProps) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const acts = useActs();
  const records = inZone(document, template, zone);
  const remove = async (id: string) => {
    const at = records.findIndex((record) => record.id === id);
    const next = records[at + 1] ?? records[at - 1];
    wishFocus(next ? `[data-record="${next.id}"] input` : `[data-zone="${zone.id}"] .list__add`);
    if (!(await acts.remove([id]))) wishFocus(null);
  };
  const move = async (id: string, zoneId: string) => {
    wishFocus(`[data-zone="${zoneId}"] [data-record="${id}"] select`);
    if (!(await acts.moveTo([id], zoneId))) wishFocus(null);
  };
  return (
    <>
      {records.length > 0 && (
        <ul className="list__items">
          {records.map((record) =>
            record.kind === 'card' ? (
              <ListCard
                key={record.id}
                card={record}
                zone={zone}
                onRemove={(id) => void remove(id)}
                onMove={(id, to) => void move(id, to)}
              />
            ) : (
              <ListTask key={record.id} task={record} onRemove={(id) => void remove(id)} />
            ),
          )}
        </ul>
      )}
      {zone.role === 'actions' && <ListActions document={document} onGoTo={onGoTo} />}
      {holdsCards(zone) && <AddNote zone={zone} empty={records.length === 0} />}
      {zone.role === 'tasks' && records.length === 0 && <p className="list__hint">{words.empty}</p>}
    </>
  );
}

/** Improvement tasks stand under the zone for tasks, wherever they were dragged; cards where they lie. */
function inZone(document: Document, template: Template, zone: Zone): (CardRecord | ImprovementTaskRecord)[] {
  const cards = recordsOf(document, 'card').filter((card) => zoneOf(template, card).id === zone.id);
  const tasks = zone.role === 'tasks' ? tasksOnPlate(document) : [];
  return inReadingOrder([...cards, ...tasks]);
}

function AddNote({ zone, empty }: { readonly zone: Zone; readonly empty: boolean }) {
  const acts = useActs();
  const [writing, setWriting] = useState(false);
  const add = useFocusBack(writing);
  const close = () => setWriting(false);
  if (writing) {
    return (
      <NoteForm
        initial={{ text: '', perspective: 'residents' }}
        again
        onCancel={close}
        onSave={async ({ perspective, text }, after) => {
          const stored = await acts.addNote(perspective, text, { zone: zone.id });
          if (stored && after === 'nothing') close();
          return stored;
        }}
      />
    );
  }
  return (
    <>
      {empty && <p className="list__hint">{words.empty}</p>}
      <Button
        ref={add}
        className="list__add"
        icon={Plus}
        aria-label={words.addNoteIn(zone.title)}
        onClick={() => setWriting(true)}
      >
        {words.addNote}
      </Button>
    </>
  );
}
