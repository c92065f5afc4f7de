import { isOwn } from '../../../../core/cards/card.ts';
import { type Document, plateOf, recordsOf } from '../../../../core/document/document.ts';
import type { CardRecord } from '../../../../core/document/records.ts';
import { platesOf } from '../../../../core/document/view.ts';
import { JOURNEY_TEMPLATE_ID } from '../../../../core/domain/session-kinds.ts';
import { momentZones } from '../../../../core/plate/journey.ts';
import { zoneOf } from '../../../../core/plate/layout.ts';
import { inReadingOrder } from '../../../../core/plate/reading-order.ts';
import type { Template, Zone } from '../../../../core/plate/template.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';

/** A step of the journey with what lies in its two zones. */
export interface Step {
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  readonly intendedZone: Zone | undefined;
  readonly zone: Zone;
  readonly intended: readonly CardRecord[];
  readonly moments: readonly CardRecord[];
}

/** The customer journey on the open plate, and what can be done with it. */
export function useJourney() {
  const whole = useTrajectory((state) => state.whole);
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const place = useTrajectory((state) => state.place);
  const run = useTrajectory((state) => state.run);
  const show = useTrajectory((state) => state.showOnProjector);
  const goTo = useTrajectory((state) => state.goTo);
  const plate = plateOf(document);
  return {
    document,
    plate,
    tellers: recordsOf(document, 'teller'),
    isOpen: momentZones(template).length > 0,
    /** The customer journeys of this session that are not open. */
    others: platesOf(whole, place.sessionId).filter(
      ({ id, templateId }) => templateId === JOURNEY_TEMPLATE_ID && id !== plate.id,
    ),
    steps: stepsOf(document, template),
    open: (plateId: string) => goTo({ ...place, plateId }),
    show: () => show({ show: 'journey' }),
    rename: (title: string) => run({ type: 'plate.change', id: plate.id, changes: { title } }),
    /** Says how a step is intended: its first card, a new one, or none any more. */
    async intend({ intendedZone, intended: [first] }: Step, text: string) {
      if (!first) {
        if (text.trim() === '' || !intendedZone) return true;
        const at = { zone: intendedZone.id };
        return run({ type: 'note.add', id: newId(), perspective: 'together', text, at });
      }
      if (text.trim() === '') return run({ type: 'cards.remove', ids: [first.id] });
      return isOwn(first.content) ? run({ type: 'note.change', id: first.id, changes: { text } }) : false;
    },
    run,
  };
}

function stepsOf(document: Document, template: Template): Step[] {
  const intended = template.zones.filter(({ role }) => role === 'intended');
  const cards = recordsOf(document, 'card');
  const cardsIn = (zone: Zone | undefined) =>
    zone ? inReadingOrder(cards.filter((card) => zoneOf(template, card).id === zone.id)) : [];
  return momentZones(template).map((zone, i) => ({
    number: i + 1,
    title: intended[i]?.title ?? zone.title,
    hint: zone.prompt,
    intendedZone: intended[i],
    zone,
    intended: cardsIn(intended[i]),
    moments: cardsIn(zone).filter(({ content }) => content.type === 'moment'),
  }));
}
