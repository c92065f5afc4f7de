import type { MinutesModel } from '../../../../minutes/model/model.ts';
import { nl } from '../../locale/nl/index.ts';

/** The steps where something in the minutes comes from, in order. */
const STEPS = ['scan', 'praatplaat', 'agreements'] as const;

/** What is still empty, and the step where it is mended. */
export interface Warning {
  readonly step: (typeof STEPS)[number];
  readonly texts: readonly string[];
}

type Check = readonly [empty: boolean, text: string];

/** What is still empty in the minutes, by the step where it is mended. */
export function warningsOf(model: MinutesModel): Warning[] {
  const checks = { scan: inScan(model), praatplaat: onPlate(model), agreements: inAgreements(model) };
  return STEPS.map((step) => ({
    step,
    texts: checks[step].filter(([empty]) => empty).map(([, text]) => text),
  })).filter(({ texts }) => texts.length > 0);
}

function inScan({ scan }: MinutesModel): Check[] {
  return [[scan === null, nl.minutes.warnings.scan]];
}

function onPlate({ zones, votingRounds }: MinutesModel): Check[] {
  const { cards, votes } = nl.minutes.warnings;
  return [
    [zones.length === 0, cards],
    [zones.length > 0 && votingRounds.length === 0, votes],
  ];
}

const ACTION_PARTS = ['who', 'dueDate', 'firstStep', 'howWeKnow', 'lookBackDate'] as const;
const TASK_PARTS = ['from', 'forWhom', 'why'] as const;

function inAgreements({ date, place, present, improvementTasks, actions, followUpDate }: MinutesModel): Check[] {
  const words = nl.minutes.warnings;
  const openTasks = improvementTasks.filter((task) => TASK_PARTS.some((part) => isEmpty(task[part])));
  const openActions = actions.filter((action) => ACTION_PARTS.some((part) => isEmpty(action[part])));
  const missing = ACTION_PARTS.filter((part) => actions.some((action) => isEmpty(action[part])));
  return [
    [date === null, words.date],
    [isEmpty(place), words.place],
    [present.length === 0, words.participants],
    [improvementTasks.length === 0, words.tasks],
    [openTasks.length > 0, words.openTasks(openTasks.length)],
    [actions.length === 0, words.actions],
    [openActions.length > 0, words.openActions(openActions.length, missing)],
    [followUpDate === null, words.followUp],
  ];
}

function isEmpty(text: string | null): boolean {
  return !text?.trim();
}
