import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { recordOf } from '../../../../../core/document/document.ts';
import { CARD_WIDTH, freePlace } from '../../../../../core/plate/layout.ts';
import { cardZones, type Desk } from '../desk/useDesk.ts';
import { NoteForm, type NoteValues } from './NoteForm.tsx';
import { forgetDraft, keepDraft, keptDraft, type NoteDraft } from './note-draft.ts';

const SMALLEST = 340;
const HEIGHT = 260;
const EDGE = 12;

/** The note that is being written, at its place on the plate. The room sees it once it is saved. */
export function NoteOnPlate({ desk, note }: { readonly desk: Desk; readonly note: NoteDraft }) {
  const ref = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<CSSProperties>({ opacity: 0 });
  useLayoutEffect(() => setStyle(placeOf(desk, note, ref.current?.parentElement ?? null)), [desk, note]);
  const { trajectoryId } = desk;
  const close = () => {
    forgetDraft(trajectoryId);
    desk.setNote(null);
  };
  const initial = initialOf(desk, note);
  if (!initial) return null;
  const save = async ({ text, perspective }: NoteValues) => {
    keepDraft(trajectoryId, { note, text, perspective });
    desk.setNote(null);
    const stored = await (note.kind === 'change'
      ? desk.acts.changeNote(note.id, { text, perspective })
      : desk.acts.addNote(perspective, text, desk.zoneId));
    // What could not be stored comes back on the screen, to try again.
    if (stored) forgetDraft(trajectoryId);
    else desk.setNote(note);
  };
  const onDraft = (values: NoteValues) => keepDraft(trajectoryId, { note, ...values });
  const zones = cardZones(desk.template).filter(({ holds }) => holds === 'cards');
  const place = note.kind === 'new' ? { place: { zones, zoneId: desk.zoneId, onZone: desk.setZoneId } } : {};
  return (
    <div ref={ref} className="desk__note" style={style}>
      <NoteForm
        key={keyOf(note)}
        initial={initial}
        onSave={(values) => void save(values)}
        onCancel={close}
        onDraft={onDraft}
        {...place}
      />
    </div>
  );
}

function keyOf(note: NoteDraft): string {
  return note.kind === 'new' ? note.perspective : note.id;
}

/** What was typed before a reload, or else what lies there. `stored` is what leaving without a change keeps. */
function initialOf({ document, trajectoryId }: Desk, note: NoteDraft): (NoteValues & { stored: string }) | null {
  const kept = keptDraft(trajectoryId);
  const typed = kept && keyOf(kept.note) === keyOf(note) ? kept : null;
  if (note.kind === 'new') return { text: '', perspective: note.perspective, ...typed, stored: '' };
  const content = recordOf(document, 'card', note.id)?.content;
  return content?.type === 'note' ? { ...content, ...typed, stored: content.text } : null;
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
