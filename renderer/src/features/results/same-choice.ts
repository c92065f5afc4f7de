import type { ProjectorChoice } from '../../../../core/contract/snapshots.ts';

/** Whether two choices are the same picture. */
export function sameChoice(a: ProjectorChoice, b: ProjectorChoice): boolean {
  if (a.show === 'statements' && b.show === 'statements') return a.principle === b.principle && sameIds(a.ids, b.ids);
  if (a.show === 'gap' && b.show === 'gap') return sameIds(a.ids, b.ids);
  if (a.show === 'quadrant' && b.show === 'quadrant') return a.whose === b.whose;
  return a.show === b.show;
}

const sameIds = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
