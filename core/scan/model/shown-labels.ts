import type { Scale } from './scan.ts';

/** What people read for a label of the scale: its correction, or the label itself. */
export const shownLabel = ({ shown }: Pick<Scale, 'shown'>, label: string): string =>
  shown?.find((correction) => correction.label === label)?.text ?? label;

/** The categories of a scale as people read them, lowest first. */
export const shownLabels = (scale: Scale): string[] => scale.labels.map((label) => shownLabel(scale, label));
