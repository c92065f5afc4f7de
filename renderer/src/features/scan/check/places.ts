import type { MappingProblem } from '../../../../../core/scan/table/mapping.ts';

export type SectionName =
  | 'ask'
  | 'group'
  | 'scale'
  | 'columns'
  | 'texts'
  | 'principles'
  | 'list'
  | 'abandoned'
  | 'leftOut';

const SECTIONS: Readonly<Record<MappingProblem, SectionName>> = {
  'no-group': 'ask',
  'no-answers': 'columns',
  'no-scale': 'scale',
  'direction-guessed': 'ask',
  unanswered: 'ask',
  'no-options': 'list',
  'columns-differ': 'columns',
};

/** Where a problem of the mapping is solved. */
export function sectionOf(problem: MappingProblem): SectionName {
  return SECTIONS[problem];
}

export const sectionId = (name: SectionName) => `scan-section-${name}`;

/** Brings a section into view, open and with the focus on it. */
export function jumpTo(name: SectionName): void {
  const section = document.getElementById(sectionId(name));
  if (name === 'ask') {
    section?.scrollIntoView({ block: 'nearest' });
    section?.querySelector('h2')?.focus();
  }
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.scrollIntoView({ block: 'nearest' });
  section.querySelector('summary')?.focus();
}
