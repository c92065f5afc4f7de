import { Pencil, Trash2, Unlink2 } from 'lucide-react';
import { useState } from 'react';
import { isOwn, textOnCard } from '../../../../../core/cards/card.ts';
import { isForHer, mayBeSeen } from '../../../../../core/document/consent.ts';
import { recordOf, recordsOf } from '../../../../../core/document/document.ts';
import type { CardRecord } from '../../../../../core/document/records.ts';
import { connectedWith } from '../../../../../core/plate/connectors.ts';
import type { Zone } from '../../../../../core/plate/template.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { colourOf, figureLines, kindOf, nameOf } from '../card-words.ts';
import { cardZones } from '../desk/things.ts';
import { useActs, useDesk } from '../desk/useDesk.ts';
import { NoteForm } from '../notes/NoteForm.tsx';
import { VoteOfCard } from '../VoteOfCard.tsx';
import { useFocusBack } from './useFocusBack.ts';

const words = nl.praatplaat.list;

interface ListCardProps {
  readonly card: CardRecord;
  readonly zone: Zone;
  readonly onRemove: (id: string) => void;
  readonly onMove: (id: string, zoneId: string) => void;
}

/** One card in the list with all that can be done with it. */
export function ListCard(props: ListCardProps) {
  const { card } = props;
  const document = useTrajectory((state) => state.document);
  const chosen = useDesk((state) => state.chosen.has(card.id));
  const select = useDesk((state) => state.select);
  const acts = useActs();
  const [writing, setWriting] = useState(false);
  const edit = useFocusBack(writing);
  const { content } = card;
  const close = () => setWriting(false);
  const perspective = colourOf(content);
  const group = recordsOf(document, 'group').find(({ cardIds }) => cardIds.includes(card.id));
  return (
    <li className={`list-card list-card--${perspective ?? 'scan'}`} data-record={card.id}>
      <div className="list-card__head">
        <input
          type="checkbox"
          aria-label={words.choose(nameOf(card))}
          checked={chosen}
          onChange={() => select([card.id], true)}
        />
        {perspective && <PerspectiveSign perspective={perspective} />}
        {kindOf(content) && <span className="desk__kind">{kindOf(content)}</span>}
      </div>
      {writing && isOwn(content) ? (
        <NoteForm
          initial={{ ...content, forHer: !mayBeSeen(document, card, 'meeting') }}
          onCancel={close}
          onSave={async (values) => {
            const stored = await acts.changeNote(card.id, values);
            if (stored) close();
            return stored;
          }}
        />
      ) : (
        <p className="list-card__text">{textOnCard(content)}</p>
      )}
      {isForHer(document, card) && <p className="list__hint">{nl.journey.noConsent}</p>}
      {group && <p className="list__hint">{nl.praatplaat.group.under(group.title)}</p>}
      {connectedWith(document, card.id).map((other) => (
        <LinkedWith key={other} id={card.id} other={other} />
      ))}
      {figureLines(content).map((line) => (
        <p key={line} className="list__hint">
          {line}
        </p>
      ))}
      <div className="list-card__acts">
        <VoteOfCard card={card} />
        <MoveSelect {...props} />
        {isOwn(content) && (
          <Button ref={edit} icon={Pencil} aria-label={words.edit(nameOf(card))} onClick={() => setWriting(true)} />
        )}
        <Button icon={Trash2} aria-label={words.remove(nameOf(card))} onClick={() => props.onRemove(card.id)} />
      </div>
    </li>
  );
}

/** What this card is connected with, in words, and how to undo that. */
function LinkedWith({ id, other }: { readonly id: string; readonly other: string }) {
  const card = useTrajectory(({ document }) => recordOf(document, 'card', other));
  const acts = useActs();
  if (!card) return null;
  return (
    <p className="list__hint">
      {words.linkedWith(nameOf(card))}{' '}
      <Button
        kind="quiet"
        icon={Unlink2}
        aria-label={words.unlink(nameOf(card))}
        title={words.unlink(nameOf(card))}
        onClick={() => void acts.link(id, other)}
      />
    </p>
  );
}

function MoveSelect({ card, zone, onMove }: ListCardProps) {
  const zones = cardZones(useTrajectory((state) => state.template));
  return (
    <select
      className="list-card__move"
      aria-label={words.move(nameOf(card))}
      value={zone.id}
      onChange={(event) => onMove(card.id, event.target.value)}
    >
      {/* A card that was dragged among the agreed actions is shown there, though it cannot be sent there. */}
      {(zones.includes(zone) ? zones : [...zones, zone]).map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
