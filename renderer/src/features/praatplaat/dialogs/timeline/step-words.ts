import type { DocumentRecord } from '../../../../../../core/document/records.ts';
import type { TimelineStep } from '../../../../../../core/gestures/timeline.ts';
import { nl } from '../../../../locale/nl/index.ts';
import { nameOf } from '../../card-words.ts';

/** What a step did, and with what: "kaart verplaatsen: Bij elk loket vertel ik alles opnieuw." */
export function stepWords({ label, diff }: Pick<TimelineStep, 'label' | 'diff'>): string {
  const names = diff.flatMap(({ from, to }) => thingIn(to ?? from) ?? []);
  return nl.praatplaat.timeline.did(nl.app.stepLabels[label], names[0] ?? '', names.length - 1);
}

/** The words by which people know a thing; null for what has none of its own. */
function thingIn(record: DocumentRecord | null): string | null {
  switch (record?.kind) {
    case 'card':
      return nameOf(record);
    case 'improvementTask':
      return record.to;
    case 'group':
      return record.title;
    case 'action':
      return record.what;
    case 'votingRound':
      return record.question;
    default:
      return null;
  }
}
