import type { MinutesModel } from '../../../../core/minutes/model.ts';
import { nl } from '../../locale/nl/index.ts';

/** Something that is still empty, and the step where it is mended. */
export interface Warning {
  readonly text: string;
  readonly step: 'scan' | 'praatplaat' | 'agreements';
}

/** What is still empty in the minutes, in the order of the steps. */
export function warningsOf(model: MinutesModel): Warning[] {
  const words = nl.minutes.warnings;
  const withoutOwner = model.actions.filter(({ who }) => who.trim() === '').length;
  const withoutDay = model.actions.filter(({ dueDate }) => dueDate === null).length;
  const all: [empty: boolean, text: string, step: Warning['step']][] = [
    [model.scan === null, words.scan, 'scan'],
    [model.zones.length === 0, words.cards, 'praatplaat'],
    [model.zones.length > 0 && model.chosen.length === 0, words.dots, 'praatplaat'],
    [model.date === null, words.date, 'agreements'],
    [model.place.trim() === '', words.place, 'agreements'],
    [model.present.length === 0, words.participants, 'agreements'],
    [model.improvementTasks.length === 0, words.tasks, 'agreements'],
    [model.actions.length === 0, words.actions, 'agreements'],
    [withoutOwner > 0, words.owner(withoutOwner), 'agreements'],
    [withoutDay > 0, words.due(withoutDay), 'agreements'],
    [model.followUpDate === null, words.followUp, 'agreements'],
  ];
  return all.filter(([empty]) => empty).map(([, text, step]) => ({ text, step }));
}
