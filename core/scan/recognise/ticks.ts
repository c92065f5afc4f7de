import { isCode } from '../table/header.ts';
import type { Profile } from '../table/profile.ts';
import { NO, YES } from '../words/scale-vocabulary.ts';
import { headerKey, labelKey, textKey } from '../words/text-key.ts';
import { IMPROVEMENT_HEADER, OTHER_OPTION } from '../words/vocabulary.ts';

/** Whether a cell says that the option of its column was chosen: a yes word, or the option itself. */
export function isTicked(cell: string, option: string): boolean {
  const key = labelKey(cell);
  return key !== '' && (YES.includes(key) || textKey(cell) === textKey(option));
}

/** A column for "anders": no point of the list, whatever stands in it. */
export const isOtherOption = ({ header }: Profile): boolean => OTHER_OPTION.test(textKey(header.text));

function holdsTicks({ values, header }: Profile): boolean {
  return (
    values.size <= 3 && [...values.keys()].every((text) => isTicked(text, header.text) || NO.includes(labelKey(text)))
  );
}

type KnownTest = (key: string) => boolean;

/** The columns of one question that are improvement points. */
function pointsOf(question: string | null, columns: readonly Profile[], isKnown: KnownTest): readonly Profile[] {
  if (columns.every((profile) => profile.filled === 0)) return [];
  const known = columns.filter((profile) => isKnown(profile.key));
  if (question === null) return known.filter((profile) => profile.filled > 0);
  return IMPROVEMENT_HEADER.test(headerKey(question)) || 2 * known.length > columns.length ? columns : [];
}

/** Longer texts are no options; comparing them would take long. */
const LONGEST_OPTION = 2000;

/** Whether a column holds nothing but its own header. */
const repeatsHeader = ({ header, key, values, filled }: Profile): boolean =>
  header.question === null &&
  filled > 0 &&
  [...values.keys()].every((text) => text.length <= LONGEST_OPTION && textKey(text) === key);

/**
 * Neighbouring columns of which every filled cell is the header: so Typeform writes the options of one question, without the
 * question. An option that nobody chose may stand between.
 */
function optionRuns(profiles: readonly Profile[]): readonly Profile[] {
  const runs: Profile[][] = [];
  let blank: Profile[] = [];
  for (const profile of profiles) {
    const [run, before] = [runs.at(-1), blank.at(-1)];
    const follows = (before ?? run?.at(-1))?.index === profile.index - 1;
    if (repeatsHeader(profile)) {
      if (run && follows) run.push(...blank, profile);
      else runs.push([profile]);
      blank = [];
    } else if (profile.filled === 0 && profile.header.text !== '' && follows) blank.push(profile);
    else blank = [];
  }
  return runs.filter((run) => run.filter(repeatsHeader).length >= 2).flat();
}

/**
 * Columns with one improvement point each, filled with yes or no. The question has to ask for improvement, or its options
 * have to be statements that are known. Where headers are codes, the only such question of three or more is taken.
 */
export function findTickColumns(profiles: readonly Profile[], isKnown: KnownTest): readonly Profile[] {
  const ticks = profiles.filter((profile) => !isOtherOption(profile) && (profile.filled === 0 || holdsTicks(profile)));
  const byQuestion = Map.groupBy(ticks, (profile) => profile.header.question);
  const asked = [...byQuestion].flatMap(([question, columns]) => pointsOf(question, columns, isKnown));
  const points = [...new Set([...asked, ...optionRuns(profiles)])];
  if (points.length > 0) return points;
  const coded = [...byQuestion].filter(([question, columns]) => {
    return question !== null && isCode(question) && columns.filter(({ filled }) => filled > 0).length >= 3;
  });
  return coded.length === 1 ? (coded[0]?.[1] ?? []) : [];
}
