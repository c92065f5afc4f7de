import { type Document, plateOf } from '../../core/document/document.ts';
import { linesOf, momentZones, phasesOf } from '../../core/plate/journey.ts';
import type { Template } from '../../core/plate/template.ts';
import type { MinutesJourney } from './model.ts';

interface View {
  readonly document: Document;
  readonly template: Template;
}

/** The customer journeys of a session with something on them. The views are of what may stand in the minutes. */
export function journeysPart(views: readonly View[]): { journeys?: MinutesJourney[] } {
  const journeys = views.flatMap(({ document, template }) => {
    if (momentZones(template).length === 0) return [];
    const phases = phasesOf(document, template);
    const points = linesOf(phases).flatMap((line) => line.points);
    const told = phases.map(({ title, intended, moments }, i) => ({
      title,
      intended: [...intended],
      moments: moments.map(({ text, duration, feeling }) => ({ text, duration, feeling })),
      feeling: mean(points.filter(({ phase }) => phase === i).map(({ feeling }) => feeling)),
    }));
    const isUsed = told.some(({ intended, moments }) => intended.length + moments.length > 0);
    return isUsed ? [{ title: plateOf(document).title, phases: told }] : [];
  });
  return journeys.length > 0 ? { journeys } : {};
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length > 0 ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : null;
