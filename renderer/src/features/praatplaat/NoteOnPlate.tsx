import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { recordOf } from '../../../../core/document/document.ts';
import { CARD_WIDTH, freePlace } from '../../../../core/praatplaat/layout.ts';
import { NoteForm, type NoteValues } from './NoteForm.tsx';
import { cardZones, type Desk, type NoteDraft } from './useDesk.ts';

const SMALLEST = 340;
const HEIGHT = 260;
const EDGE = 12;

/** The note that is being written, at its place on the plate. The room sees it once it is saved. */
export function NoteOnPlate({ desk, note }: { readonly desk: Desk; readonly note: NoteDraft }) {
  const ref = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<CSSProperties>({ opacity: 0 });
  useLayoutEffect(() => setStyle(placeOf(desk, note, ref.current?.parentElement ?? null)), [desk, note]);
  const close = () => desk.setNote(null);
  const initial = initialOf(desk, note);
  if (!initial) return null;
  const save = (values: NoteValues) => {
    close();
    if (note.kind === 'change') void desk.acts.changeNote(note.id, values);
    else void desk.acts.addNote(values.perspective, values.text, desk.zoneId);
  };
  const zones = cardZones(desk.template).filter(({ holds }) => holds === 'cards');
  const place = note.kind === 'new' ? { place: { zones, zoneId: desk.zoneId, onZone: desk.setZoneId } } : {};
  return (
    <div ref={ref} className="desk__note" style={style}>
      <NoteForm key={keyOf(note)} initial={initial} onSave={save} onCancel={close} {...place} />
    </div>
  );
}

function keyOf(note: NoteDraft): string {
  return note.kind === 'new' ? note.perspective : note.id;
}

function initialOf({ document }: Desk, note: NoteDraft): NoteValues | null {
  if (note.kind === 'new') return { text: '', perspective: note.perspective };
  const content = recordOf(document, 'card', note.id)?.content;
  return content?.type === 'note' ? content : null;
}

/** Over the card, or where the new card will come, but always whole in view. */
function placeOf(desk: Desk, note: NoteDraft, stage: HTMLElement | null): CSSProperties {
  const box = boxOf(desk, note);
  if (!box || !stage) return {};
  const width = Math.max(SMALLEST, box.width);
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  return {
    left: within(box.x, stage.clientWidth - width),
    top: within(box.y, stage.clientHeight - HEIGHT),
    width,
    fontSize: Math.max(18, Math.min(28, (28 * box.width) / CARD_WIDTH)),
  };
}

function boxOf({ document, template, plate, zoneId }: Desk, note: NoteDraft) {
  if (note.kind === 'change') return plate.current?.boxOf(note.id);
  const zone = template.zones.find(({ id }) => id === zoneId);
  const size = { width: CARD_WIDTH, height: 120 };
  return zone && plate.current?.onScreen({ ...freePlace(document, zone, size), ...size });
}
