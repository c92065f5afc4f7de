import type { PrincipleNumber } from '../domain/principles.ts';
import type { DeepeningMethod, MethodOutcome } from './method.ts';

/** What one wants to find out more about; null for what is not known or does not matter. */
export interface MethodSubject {
  readonly principle: PrincipleNumber | null;
  readonly outcome: MethodOutcome | null;
}

/** The principle that access is transparent and simple: there one maps the road that customers go. */
const TRANSPARENT_AND_SIMPLE = 6;

/**
 * The methods that help with a subject, best first: they name its principle and its outcome, as far as these are known. At
 * principle 6 customer journeys come first; then methods that are made for fewer things come before those that fit
 * everywhere; then the order of the toolbox. Without a principle and an outcome there is nothing to find out more about.
 */
export function methodsFor(
  { principle, outcome }: MethodSubject,
  methods: readonly DeepeningMethod[],
): readonly DeepeningMethod[] {
  if (principle === null && outcome === null) return [];
  const first = ({ kind }: DeepeningMethod) =>
    principle === TRANSPARENT_AND_SIMPLE && kind === 'customer-journey' ? 0 : 1;
  const breadth = ({ when }: DeepeningMethod) => when.principles.length * when.outcomes.length;
  return methods
    .filter(({ when }) => principle === null || when.principles.includes(principle))
    .filter(({ when }) => outcome === null || when.outcomes.includes(outcome))
    .toSorted((a, b) => first(a) - first(b) || breadth(a) - breadth(b));
}
