import { signOf } from '../../../../core/cards/card.ts';
import type { CardContent } from '../../../../core/cards/registry.ts';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import type { CardRecord } from '../../../../core/document/records.ts';
import { MOST_OPTIONS } from '../../../../core/document/voting-records.ts';
import { zoneOf } from '../../../../core/plate/layout.ts';
import { holdsCards, type Template, zoneFor } from '../../../../core/plate/template.ts';
import { nearDuplicates } from '../../../../core/voting/near-duplicates.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import type { SetupValues } from './useSetup.ts';

const words = nl.voting.setup;
/** More than this on a ballot is too much to weigh. */
const COMFORTABLE = 12;
const MOST_WARNINGS = 3;

interface SetupCardsProps {
  readonly values: SetupValues;
  readonly change: (changes: Partial<SetupValues>) => void;
}

/** What is voted on: the cards of the plate to tick, per station, with warnings that make a vote fairer. */
export function SetupCards({ values: { cardIds, type }, change }: SetupCardsProps) {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const groups = byZone(document, template);
  const toggle = (id: string, on: boolean) =>
    change({ cardIds: on ? [...cardIds, id] : cardIds.filter((other) => other !== id) });
  const isFull = cardIds.length >= MOST_OPTIONS;
  return (
    <div className="setup__cards">
      <h3>{words.cards(cardIds.length)}</h3>
      {groups.length === 0 && <p className="voting__quiet">{words.none}</p>}
      {(type === 'scale' || type === 'agree') && cardIds.length === 0 && (
        <p className="voting__quiet">{words.withoutCards}</p>
      )}
      <Warnings document={document} cardIds={cardIds} />
      <div className="setup__list">
        {groups.map(({ title, cards }) => (
          <fieldset key={title}>
            <legend>{title}</legend>
            {cards.map((card) => (
              <label key={card.id} className="setup__card">
                <input
                  type="checkbox"
                  checked={cardIds.includes(card.id)}
                  disabled={isFull && !cardIds.includes(card.id)}
                  onChange={(event) => toggle(card.id, event.target.checked)}
                />
                <span>
                  <Sign content={card.content} /> {card.content.text}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}

function Sign({ content }: { readonly content: CardContent }) {
  const sign = signOf(content);
  return sign && <PerspectiveSign perspective={sign} />;
}

function Warnings({ document, cardIds }: { readonly document: Document; readonly cardIds: readonly string[] }) {
  const chosen = recordsOf(document, 'card').filter(({ id }) => cardIds.includes(id));
  const texts = chosen.map(({ content }) => ({ text: content.text }));
  const pairs = nearDuplicates(texts).slice(0, MOST_WARNINGS);
  return (
    <div role="status" className="setup__warnings">
      {cardIds.length > COMFORTABLE && <p className="voting__warning">{words.tooMany(cardIds.length)}</p>}
      {pairs.map(([a, b]) => (
        <p key={`${a}-${b}`} className="voting__warning">
          {words.similar(texts[a]?.text ?? '', texts[b]?.text ?? '')}
        </p>
      ))}
    </div>
  );
}

/** The cards per zone, back along the plate; the zone where the room chooses comes first. */
function byZone(document: Document, template: Template): { title: string; cards: CardRecord[] }[] {
  const cards = recordsOf(document, 'card');
  const choosing = zoneFor(template, 'choose');
  const others = template.zones.filter((zone) => zone !== choosing).reverse();
  const zones = [choosing, ...others.sort((a, b) => Number(holdsCards(b)) - Number(holdsCards(a)))];
  return zones
    .map(({ id, title }) => ({ title, cards: cards.filter((card) => zoneOf(template, card).id === id) }))
    .filter((zone) => zone.cards.length > 0);
}
