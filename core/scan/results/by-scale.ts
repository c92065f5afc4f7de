/** Statements that have the same answers to choose from, and which those are. */
export interface OneScale<S> {
  readonly scale: readonly string[];
  readonly statements: readonly S[];
}

/**
 * Statements apart by the scale that they were answered on: a chart and its legend are about one. Those on the scale of the
 * scan come first.
 */
export function byScale<S extends { readonly scale?: readonly string[] | undefined }>(
  statements: readonly S[],
  ofScan: readonly string[],
): OneScale<S>[] {
  const groups = Map.groupBy(statements, ({ scale = ofScan }) => JSON.stringify(scale));
  const own = JSON.stringify(ofScan);
  return [...groups]
    .toSorted(([a], [b]) => Number(b === own) - Number(a === own))
    .map(([scale, all]) => ({ scale: JSON.parse(scale) as string[], statements: all }));
}
