import { useState } from 'react';
import type { CallInput } from '../../../../core/contract/methods.ts';
import { type Document, recordsOf, sessionOf } from '../../../../core/document/document.ts';
import { MOST_OPTIONS, type VotingMethod, type VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { cardsToChoose } from '../../../../core/plate/choosing.ts';
import type { Template } from '../../../../core/plate/template.ts';
import { defaultBudget, defaultCap } from '../../../../core/voting/ballots.ts';
import { nl } from '../../locale/nl/index.ts';

export type MethodType = VotingMethod['type'];
type RoundFields = Omit<
  Extract<CallInput<'document.run'>['command'], { type: 'round.add' }>,
  'type' | 'id' | 'parentId'
>;

/** What is filled in. Budget and cap follow the number of cards until someone types them. */
export interface SetupValues {
  readonly question: string;
  readonly type: MethodType;
  readonly budget: number | null;
  readonly cap: number | null;
  readonly highest: 5 | 10;
  readonly perPerspective: boolean;
  readonly voters: number;
  readonly cardIds: readonly string[];
}

interface Start {
  readonly document: Document;
  readonly template: Template;
  /** The round to change, or the first round of a second one. */
  readonly from: VotingRoundRecord | null;
  /** Cards that are chosen on the plate. */
  readonly chosen: readonly string[];
}

/** The form of a round, filled with what is likely. */
export function useSetup(start: Start) {
  const [values, setValues] = useState(() => (start.from ? valuesOf(start.from, start.document) : newValues(start)));
  const change = (changes: Partial<SetupValues>) => setValues((before) => ({ ...before, ...changes }));
  return { values, change };
}

function valuesOf(round: VotingRoundRecord, document: Document): SetupValues {
  const { question, method, perPerspective, voters } = round;
  const onPlate = new Set(recordsOf(document, 'card').map(({ id }) => id));
  const isDots = method.type === 'dots';
  return {
    ...{ question, type: method.type, perPerspective, voters },
    budget: isDots ? method.budget : null,
    cap: isDots ? method.cap : null,
    highest: method.type === 'scale' ? method.highest : 10,
    cardIds: round.options.map(({ id }) => id).filter((id) => onPlate.has(id)),
  };
}

function newValues({ document, template, chosen }: Start): SetupValues {
  const cardIds = chosen.length > 1 ? chosen : cardsToChoose(document, template);
  return {
    question: nl.voting.setup.defaultQuestion,
    type: 'dots',
    budget: null,
    cap: null,
    highest: 10,
    perPerspective: true,
    voters: sessionOf(document).voters,
    cardIds: cardIds.slice(0, MOST_OPTIONS),
  };
}

/** Dots per person and per card, as typed or by default. */
export function dotRules({ budget, cap, cardIds }: SetupValues): { readonly budget: number; readonly cap: number } {
  const each = budget ?? defaultBudget(cardIds.length);
  return { budget: each, cap: Math.min(each, cap ?? defaultCap(each)) };
}

/** The round as it goes into a command. */
export function roundFields(values: SetupValues): RoundFields {
  const { question, perPerspective, voters, cardIds } = values;
  return { question: question.trim(), method: methodOf(values), cardIds: [...cardIds], perPerspective, voters };
}

function methodOf(values: SetupValues): VotingMethod {
  if (values.type === 'dots') return { type: 'dots', ...dotRules(values) };
  if (values.type === 'scale') return { type: 'scale', highest: values.highest };
  return { type: values.type };
}

/** Whether there is a question and something to vote on. */
export function isComplete({ question, type, cardIds }: SetupValues): boolean {
  const aboutQuestion = type === 'scale' || type === 'agree';
  return question.trim() !== '' && (cardIds.length > 0 || aboutQuestion);
}
