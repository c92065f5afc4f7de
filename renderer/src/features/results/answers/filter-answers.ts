import type { AnswerForReview, AnswersForReview } from '../../../../../core/answers/answer.ts';
import type { ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { matchesSearch, searchKey } from '../../../../../core/domain/search.ts';

export type Status = 'all' | 'open' | 'released' | 'picked';
export type Order = 'question' | 'heading';

/** What the facilitator wants to see of the open answers. */
export interface Filter {
  readonly search: string;
  readonly who: ScanPerspective | 'all';
  readonly status: Status;
  /** '' for all, or `tag:...`, `heading:...`, `point:...`. */
  readonly topic: string;
  readonly order: Order;
}

export const NO_FILTER: Filter = { search: '', who: 'all', status: 'all', topic: '', order: 'question' };

/** Answers under one title, in reading order. */
export interface Section {
  readonly id: string;
  /** Null for answers without a heading. */
  readonly title: string | null;
  readonly answers: readonly AnswerForReview[];
}

const hasStatus: Readonly<Record<Status, (answer: AnswerForReview) => boolean>> = {
  all: () => true,
  open: ({ released }) => released === null,
  released: ({ released }) => released !== null,
  picked: ({ picked }) => picked,
};

function hasTopic({ tags, heading, pointIds }: AnswerForReview, topic: string): boolean {
  const [kind, ...rest] = topic.split(':');
  const wanted = rest.join(':');
  if (kind === 'tag') return tags.includes(wanted);
  if (kind === 'heading') return heading === wanted;
  return kind === 'point' ? pointIds.includes(wanted) : true;
}

const keys = new WeakMap<AnswerForReview, string>();

/** What is searched in an answer: its text, and what the facilitator wrote with it. Made once per answer. */
function keyOf(answer: AnswerForReview): string {
  const known = keys.get(answer);
  if (known !== undefined) return known;
  const { raw, tags, heading, released } = answer;
  const key = searchKey([raw, released?.text ?? '', heading ?? '', ...tags].join(' '));
  keys.set(answer, key);
  return key;
}

function sectionsOf({ questions }: AnswersForReview, kept: readonly AnswerForReview[], order: Order): Section[] {
  if (order === 'question') {
    return questions.map(({ id, question }) => {
      return { id, title: question, answers: kept.filter(({ questionId }) => questionId === id) };
    });
  }
  const headings = [...new Set(kept.flatMap(({ heading }) => heading ?? []))].sort((a, b) => a.localeCompare(b, 'nl'));
  return [...headings, null].map((title) => {
    return { id: `heading ${title ?? ''}`, title, answers: kept.filter(({ heading }) => heading === title) };
  });
}

/** The answers that fit, in sections; empty sections are left out. */
export function filterAnswers(all: AnswersForReview, filter: Filter): readonly Section[] {
  const kept = all.answers.filter(
    (answer) =>
      (filter.who === 'all' || answer.perspective === filter.who) &&
      hasStatus[filter.status](answer) &&
      hasTopic(answer, filter.topic) &&
      (filter.search.trim() === '' || matchesSearch(keyOf(answer), filter.search)),
  );
  return sectionsOf(all, kept, filter.order).filter(({ answers }) => answers.length > 0);
}

/** Everything that occurs in a list, in the order of the alphabet. */
export function occurring(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))].sort((a, b) => a.localeCompare(b, 'nl'));
}
