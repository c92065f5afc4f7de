import type { Profile } from './profile.ts';
import { NO, YES } from './scale-vocabulary.ts';
import { headerKey, labelKey, textKey } from './text-key.ts';
import { IMPROVEMENT_HEADER } from './vocabulary.ts';

/** Whether a cell says that the option of its column was chosen: a yes word, or the option itself. */
export function isTicked(cell: string, option: string): boolean {
  const key = labelKey(cell);
  return key !== '' && (YES.includes(key) || textKey(cell) === textKey(option));
}

function holdsTicks({ values, header }: Profile): boolean {
  return (
    values.size <= 3 && [...values.keys()].every((text) => isTicked(text, header.text) || NO.includes(labelKey(text)))
  );
}

/**
 * Columns with one improvement point each, filled with yes or no. The question has to ask for improvement, or its options
 * have to be statements that are known.
 */
export function findTickColumns(profiles: readonly Profile[], isKnown: (key: string) => boolean): readonly Profile[] {
  const byQuestion = Map.groupBy(
    profiles.filter((profile) => profile.filled === 0 || holdsTicks(profile)),
    (profile) => profile.header.question,
  );
  return [...byQuestion].flatMap(([question, columns]) => {
    const asks = question !== null && IMPROVEMENT_HEADER.test(headerKey(question));
    const known = columns.filter((profile) => isKnown(profile.key));
    const isFilled = columns.some((profile) => profile.filled > 0);
    if (!isFilled) return [];
    if (asks || (question !== null && 2 * known.length > columns.length)) return columns;
    return question === null ? known.filter((profile) => profile.filled > 0) : [];
  });
}
