import type {
  BallotChoice,
  BallotRecord,
  VotingMethod,
  VotingRoundRecord,
} from '../../../../core/document/voting-records.ts';
import type { Perspective } from '../../../../core/domain/perspective.ts';

/** A slip as it is typed: a text per field, empty for nothing. */
export interface SlipForm {
  /** The ballot that is being corrected, or null for a new one. */
  readonly ballotId: string | null;
  readonly number: string;
  readonly perspective: Perspective | null;
  /** By id of the option. */
  readonly values: Readonly<Record<string, string>>;
  readonly influences: Readonly<Record<string, string>>;
}

const HIGHEST_NUMBER = 9999;

/** An empty form with the next free number; the perspective stays, for slips that were sorted. */
export function nextSlip(ballots: readonly BallotRecord[], after: number, perspective: Perspective | null): SlipForm {
  const used = new Set(ballots.map(({ number }) => number));
  let number = after + 1;
  while (used.has(number)) number += 1;
  return { ballotId: null, number: String(number), perspective, values: {}, influences: {} };
}

/** A stored ballot in the form, to look at and correct. */
export function slipOf({ id, number, perspective, choices }: BallotRecord): SlipForm {
  return {
    ballotId: id,
    number: number === null ? '' : String(number),
    perspective,
    values: Object.fromEntries(choices.map(({ optionId, value }) => [optionId, String(value)])),
    influences: Object.fromEntries(choices.map(({ optionId, influence }) => [optionId, String(influence ?? '')])),
  };
}

/** The number on the slip; null when it is none. */
export function slipNumber({ number }: SlipForm): number | null {
  const value = Number(number);
  return number.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= HIGHEST_NUMBER ? value : null;
}

/** What the form says per option. Empty fields say nothing; a text that is no number becomes a choice that is refused. */
export function choicesOf({ options, method }: VotingRoundRecord, { values, influences }: SlipForm): BallotChoice[] {
  return options.flatMap(({ id }) => {
    const value = values[id]?.trim() ?? '';
    const influence = influences[id]?.trim() ?? '';
    if (value === '' && influence === '') return [];
    if (method.type === 'dots' && Number(value) === 0) return [];
    const choice = { optionId: id, value: wholeNumber(value) };
    return [method.type === 'matrix' ? { ...choice, influence: wholeNumber(influence) } : choice];
  });
}

const wholeNumber = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : -1);

/** Dots that are left over; below 0 when there are too many. Null for other methods. */
export function dotsLeft(method: VotingMethod, choices: readonly BallotChoice[]): number | null {
  if (method.type !== 'dots') return null;
  return method.budget - choices.reduce((sum, { value }) => sum + Math.max(0, value), 0);
}
