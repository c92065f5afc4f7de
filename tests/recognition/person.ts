import { scaleAt } from '../../core/scan/edits/answers.ts';
import type { Scale } from '../../core/scan/model/scan.ts';
import { perspectiveOf } from '../../core/scan/recognise/group.ts';
import type { ImportProposal, Mapping } from '../../core/scan/table/mapping.ts';
import type { ImportAnswer, ImportQuestion } from '../../core/scan/table/questions.ts';
import type { ScaleTruth, Truth } from './truth.ts';

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The scale that the person who made the survey knows for these answers: the one that shares most of them. */
function truthFor(truth: Truth, labels: readonly string[]): ScaleTruth | null {
  const shared = ({ answers }: ScaleTruth) =>
    labels.filter((label) => answers.flat().some((one) => same(one, label))).length;
  const all = truth.statements.map(({ scale }) => scale);
  const best = all.reduce<ScaleTruth | null>((a, b) => (a === null || shared(b) > shared(a) ? b : a), null);
  return best && shared(best) > 0 ? best : null;
}

function groupOf({ knows }: Truth, { columns }: ImportProposal): ImportAnswer | null {
  const { groupHeader, whole } = knows;
  const column = groupHeader === null ? -1 : columns.findIndex(({ header }) => header.includes(groupHeader));
  if (column >= 0) return { kind: 'group', column };
  return whole ? { kind: 'group', perspective: whole } : null;
}

function orderOf(truth: Truth, scale: Scale | null): ImportAnswer | null {
  const known = truthFor(truth, [...(scale?.labels ?? []), ...(scale?.dontKnow ?? [])]);
  const twins = new Set(scale?.same?.map(({ text }) => text));
  const labels = known?.answers.map((all) => all.find((one) => !twins.has(one)) ?? '');
  return known && labels ? { kind: 'order', labels, dontKnow: known.dontKnow } : null;
}

function directionOf(truth: Truth, labels: readonly string[]): ImportAnswer | null {
  const known = truthFor(truth, labels);
  if (!known) return null;
  const place = (label: string) => known.answers.findIndex((all) => all.some((one) => same(one, label)));
  const given = labels.map(place).filter((one) => one >= 0);
  const numbers = known.answers.flat().map((text) => Number(/^[A-Za-z]?(\d+)/.exec(text)?.[1] ?? Number.NaN));
  const range = { from: Math.min(...numbers), to: Math.max(...numbers) };
  const reversed = (given[0] ?? 0) > (given.at(-1) ?? 0);
  return { kind: 'direction', reversed, ...(numbers.some(Number.isNaN) ? {} : { range }) };
}

/** What somebody answers who knows the truth about a file, and sees only what the program shows. Null: none of the answers is right. */
export function answerOf(
  truth: Truth,
  proposal: ImportProposal,
  mapping: Mapping,
  question: ImportQuestion,
): ImportAnswer | null {
  const { knows } = truth;
  const headerOf = (column: number) => proposal.columns[column]?.header ?? '';
  switch (question.kind) {
    case 'group':
      return groupOf(truth, proposal);
    case 'group-values':
      return {
        kind: 'group-values',
        values: question.texts.map((text) => ({
          text,
          perspective: text in knows.groups ? (knows.groups[text] ?? null) : perspectiveOf(text),
        })),
      };
    case 'order':
      return orderOf(truth, scaleAt(mapping, question.scale));
    case 'direction':
      return directionOf(truth, scaleAt(mapping, question.scale)?.labels ?? []);
    case 'no-score':
      return { kind: 'no-score', means: knows.noScores.includes(question.text) ? 'dont-know' : 'number' };
    case 'same-answer': {
      const isOne = ({ text, as }: { text: string; as: string }) =>
        truth.statements.some(({ scale }) => scale.answers.some((all) => all.includes(text) && all.includes(as)));
      return { kind: 'same-answer', same: question.twins.every(isOne) };
    }
    case 'turned':
      return {
        kind: 'turned',
        columns: question.columns.filter((column) =>
          truth.statements.some(({ text, turned }) => turned && headerOf(column).includes(text)),
        ),
      };
    case 'ranking':
      return { kind: 'ranking', places: knows.places };
    case 'own-words':
      return {
        kind: 'own-words',
        points: question.texts.filter((text) =>
          truth.points.some((point) => same(point.text, text) || point.code === text),
        ),
      };
    case 'yes-no': {
      const isStatement = question.columns.every((column) =>
        truth.statements.some(({ text }) => headerOf(column).includes(text)),
      );
      return { kind: 'yes-no', role: isStatement ? 'statement' : 'other' };
    }
    case 'rows':
      return { kind: 'rows', counts: knows.rows[question.rows] ?? true };
  }
}
