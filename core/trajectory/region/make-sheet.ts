import { z } from 'zod';
import { type Document, intakeOf, recordOf, recordsOf } from '../../document/document.ts';
import type { ImprovementTaskRecord } from '../../document/records.ts';
import { peopleNamed } from '../../domain/people-named.ts';
import type { PrincipleNumber } from '../../domain/principles.ts';
import { proposeRedactions } from '../../redaction/propose.ts';
import { isDoubtful, STRUCTURED_KINDS } from '../../redaction/span.ts';
import type { ScanResults } from '../../scan/model/results.ts';
import { DOCUMENT_MINIMUM } from '../../scan/small-groups/thresholds.ts';
import { actionsWithStatus } from '../action-status.ts';
import { SHEET_KIND, SHEET_VERSION, SharedSheet } from './shared-sheet.ts';

/** The parts of a shared sheet that can be ticked; the contact is a name, typed for this sheet. */
export const SheetParts = z.object({
  municipality: z.boolean(),
  ambitions: z.boolean(),
  tasks: z.boolean(),
  insights: z.boolean(),
  actions: z.boolean(),
  figures: z.boolean(),
  contact: z.string().trim().max(200),
});
export type SheetParts = z.infer<typeof SheetParts>;

/** A shared sheet as it would leave, and how many lines stay because somebody may be named in them. */
export const MadeSheet = z.object({ sheet: SharedSheet, leftOut: z.number().int() });
export type MadeSheet = z.infer<typeof MadeSheet>;

interface Source {
  readonly trajectoryId: string;
  readonly municipality: string;
  readonly document: Document;
  /** As documents may hold them; null without a scan. */
  readonly results: ScanResults | null;
  readonly parts: SheetParts;
  readonly day: string;
}

/** The sheet that this trajectory shares: what was ticked, without every line in which somebody may be named. Pure. */
export function makeSheet({ trajectoryId, municipality, document, results, parts, day }: Source): MadeSheet {
  const names = namesIn(document);
  let leftOut = 0;
  const clean = <T>(items: readonly T[], wordsOf: (item: T) => string): T[] =>
    items.filter((item) => {
      const isNamed = namesSomebody(wordsOf(item), names);
      if (isNamed) leftOut++;
      return !isNamed;
    });
  const ambitions = parts.ambitions ? intakeOf(document).ambitions : [];
  const tasks = parts.tasks ? recordsOf(document, 'improvementTask') : [];
  const insights = parts.insights ? insightsOf(document) : [];
  const actions = parts.actions ? actionsWithStatus(document) : [];
  const sheet: SharedSheet = {
    ...{ kind: SHEET_KIND, version: SHEET_VERSION, id: trajectoryId, madeOn: day },
    municipality: parts.municipality ? municipality.slice(0, 200) : '',
    contact: parts.contact,
    ambitions: clean(ambitions, ({ text, indicator }) => `${text}\n${indicator}`).map(({ text, indicator }) => ({
      text: short(text),
      indicator: short(indicator),
    })),
    tasks: clean(tasks, ({ from, to }) => `${from}\n${to}`).map((task) => ({
      ...{ from: short(task.from), to: short(task.to) },
      principle: principleOf(document, task),
    })),
    insights: clean(insights, ({ question, insight }) => `${question}\n${insight}`),
    actions: clean(actions, ({ action }) => action.what).map(({ action, status }) => {
      const task = action.taskId === null ? undefined : recordOf(document, 'improvementTask', action.taskId);
      return { what: short(action.what), status, principle: task ? principleOf(document, task) : null };
    }),
    figures: parts.figures && results ? figuresOf(results) : [],
  };
  return { sheet, leftOut };
}

const short = (text: string) => text.trim().slice(0, 2000);

/** What was learned of the questions that may be shown to others; of an experiment that gave none nothing goes. */
function insightsOf(document: Document): SharedSheet['insights'] {
  const experiments = recordsOf(document, 'experiment');
  return recordsOf(document, 'learningQuestion')
    .filter(({ shared }) => shared)
    .flatMap(({ id, text, taskId }) => {
      const task = taskId === null ? undefined : recordOf(document, 'improvementTask', taskId);
      return experiments
        .filter(({ questionId, insight }) => questionId === id && insight.trim() !== '')
        .map(({ insight, decision }) => ({
          ...{ question: short(text), insight: short(insight), decision },
          principle: task ? principleOf(document, task) : null,
        }));
    });
}

/** The shares per principle and group of results that passed the threshold of documents. */
function figuresOf({ principles, statements }: ScanResults): SharedSheet['figures'] {
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  return principles.flatMap(({ principle, groups }) =>
    groups
      .filter(({ n }) => n >= DOCUMENT_MINIMUM)
      .map(({ perspective, share, n, statementIds }) => ({
        ...{ principle, perspective, n },
        share: Math.round(share * 100) / 100,
        statements: statementIds.flatMap((id) => texts.get(id)?.slice(0, 2000) ?? []),
      })),
  );
}

/** The principle that most cards behind a task are about; null when none says. */
function principleOf(document: Document, { cardIds }: ImprovementTaskRecord): PrincipleNumber | null {
  const numbers = cardIds.flatMap((id) => {
    const content = recordOf(document, 'card', id)?.content;
    return content && 'principle' in content && content.principle ? [content.principle] : [];
  });
  const counted = [...Map.groupBy(numbers, (number) => number)].toSorted(
    ([a, all], [b, others]) => others.length - all.length || a - b,
  );
  return counted[0]?.[0] ?? null;
}

/** Everybody that this trajectory knows by name, as whole names and as first names. */
function namesIn(document: Document): ReadonlySet<string> {
  const participants = recordsOf(document, 'participant').map(({ name }) => name);
  const owners = recordsOf(document, 'action').flatMap(({ who }) => peopleNamed(who, participants));
  const staff = recordsOf(document, 'session').flatMap(({ facilitator, noteTaker, absent }) =>
    [facilitator, noteTaker, absent].flatMap((who) => peopleNamed(who, participants)),
  );
  const tellers = recordsOf(document, 'teller').map(({ name }) => name);
  const all = [...participants, ...tellers, ...owners, ...staff].flatMap((name) => [name, name.split(/\s+/)[0] ?? '']);
  return new Set(all.map(folded).filter((name) => name.length > 1));
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text holds the name of somebody who is known here, or something that looks like a name or an address. */
function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  const words = ` ${folded(text)} `;
  if ([...names].some((name) => words.includes(` ${name} `))) return true;
  return proposeRedactions(text).some((span) => {
    return span.kind === 'name' ? !isDoubtful(span) : STRUCTURED_KINDS.has(span.kind);
  });
}
