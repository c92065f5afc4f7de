import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { isOwn } from '../../../../../core/cards/card.ts';
import { CARD, CARD_WIDTH } from '../../../../../core/cards/measures.ts';
import { mayBeSeen } from '../../../../../core/document/consent.ts';
import { type Document, recordOf } from '../../../../../core/document/document.ts';
import { zoneAt } from '../../../../../core/plate/layout.ts';
import type { PastedNote } from '../../../../../core/plate/pasted-lines.ts';
import { PlateDraft } from '../../../../../core/plate/plate-draft.ts';
import type { Template } from '../../../../../core/plate/template.ts';
import { holdsCards } from '../../../../../core/plate/template.ts';
import type { Box } from '../../../plate/camera.ts';
import type { PlateHandle } from '../../../plate/PlateStage.tsx';
import { useTrajectory } from '../../../store/trajectory.ts';

import { useActs, useDesk, useNoteZone, usePlate } from '../desk/useDesk.ts';
import { type AfterSaving, NoteForm, type NoteValues } from './NoteForm.tsx';
import { forgetDraft, keepDraft, keptDraft, type NoteDraft } from './note-draft.ts';

const SMALLEST = 340;
const HEIGHT = 300;
const EDGE = 12;

/** The note that is being written, at its place on the plate. The room sees it once it is saved. */
export function NoteOnPlate({ note }: { readonly note: NoteDraft }) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const trajectoryId = useTrajectory((state) => state.id);
  const take = useDesk((state) => state.take);
  const putDown = useDesk((state) => state.putDown);
  const open = useDesk((state) => state.open);
  const writeAs = useDesk((state) => state.writeAs);
  const acts = useActs();
  const plate = usePlate();
  const [zoneId, chooseZone] = useNoteZone();
  const ref = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<CSSProperties>({ opacity: 0 });
  useLayoutEffect(() => {
    const box = boxOf({ document, template, plate: plate.current, zoneId }, note);
    setStyle(placeOf(box, ref.current?.parentElement ?? null));
  }, [document, template, plate, zoneId, note]);
  const close = () => {
    forgetDraft(trajectoryId);
    putDown('note');
  };
  const initial = initialOf(document, trajectoryId, note);
  if (!initial) return null;
  const store = ({ text, perspective }: NoteValues) => {
    if (note.kind === 'change') return acts.changeNote(note.id, { text, perspective });
    return acts.addNote(perspective, text, note.at ?? { zone: zoneId });
  };
  const save = async (values: NoteValues, after: AfterSaving) => {
    writeAs(values.perspective);
    keepDraft(trajectoryId, { note, ...values });
    if (after === 'nothing') putDown('note');
    const stored = await store(values);
    if (after === 'next') {
      // The next one comes in the same zone, below this one.
      if (stored && note.kind === 'new' && note.at) {
        chooseZone(zoneAt(template, note.at).id);
        take({ kind: 'note', note: { kind: 'new', perspective: note.perspective } });
      }
      return stored;
    }
    // What could not be stored comes back on the screen, to try again.
    if (stored) forgetDraft(trajectoryId);
    else take({ kind: 'note', note });
    return stored;
  };
  const onDraft = (values: NoteValues) =>
    values.text === '' ? forgetDraft(trajectoryId) : keepDraft(trajectoryId, { note, ...values });
  const zones = template.zones.filter(holdsCards);
  const onZone = (id: string) => {
    chooseZone(id);
    // Another zone is another place.
    if (note.kind === 'new') take({ kind: 'note', note: { kind: 'new', perspective: note.perspective } });
  };
  const onList = (notes: readonly PastedNote[]) => open({ show: 'paste', notes });
  const here = note.kind === 'new' && note.at ? zoneAt(template, note.at).id : zoneId;
  const place = note.kind === 'new' ? { again: true, place: { zones, zoneId: here, onZone } } : {};
  return (
    <div ref={ref} className="desk__note" style={style}>
      <NoteForm
        key={keyOf(note)}
        initial={initial}
        onSave={save}
        onCancel={close}
        onDraft={onDraft}
        onList={onList}
        {...place}
      />
    </div>
  );
}

function keyOf(note: NoteDraft): string {
  return note.kind === 'new' ? note.perspective : note.id;
}

/** What was typed before a reload, or else what lies there. `stored` is what leaving without a change keeps. */
function initialOf(
  document: Document,
  trajectoryId: string,
  note: NoteDraft,
): (NoteValues & { stored: string; forHer?: boolean }) | null {
  const kept = keptDraft(trajectoryId);
  const typed = kept && keyOf(kept.note) === keyOf(note) ? kept : null;
  if (note.kind === 'new') return { text: '', perspective: note.perspective, ...typed, stored: '' };
  const card = recordOf(document, 'card', note.id);
  if (!card || !isOwn(card.content)) return null;
  const forHer = !mayBeSeen(document, card, 'meeting');
  return { ...card.content, ...typed, stored: card.content.text, forHer };
}

/** Over the card, or where the new card will come, but always whole in view. */
function placeOf(box: Box | null | undefined, stage: HTMLElement | null): CSSProperties {
  if (!box || !stage) return {};
  const width = Math.max(SMALLEST, box.width);
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  return {
    left: within(box.x, stage.clientWidth - width),
    top: within(box.y, stage.clientHeight - HEIGHT),
    width,
    fontSize: Math.max(18, Math.min(28, (CARD.text * box.width) / CARD_WIDTH)),
  };
}

interface Around {
  readonly document: Document;
  readonly template: Template;
  readonly plate: PlateHandle | null;
  readonly zoneId: string;
}

function boxOf({ document, template, plate, zoneId }: Around, note: NoteDraft): Box | null | undefined {
  if (note.kind === 'change') return plate?.boxOf(note.id);
  const size = { width: CARD_WIDTH, height: 120 };
  if (note.at) return plate?.onScreen({ ...note.at, ...size });
  const zone = template.zones.find(({ id }) => id === zoneId);
  return zone && plate?.onScreen({ ...new PlateDraft(document, template).freePlace(zone.id, size), ...size });
}
