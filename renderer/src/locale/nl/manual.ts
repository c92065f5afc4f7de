import { counted } from '../../../../core/words/nl.ts';

/** The sentences around the handleiding; its own text is in docs/handleiding. */
export const manual = {
  open: 'Handleiding',
  title: 'Handleiding',
  close: 'Sluiten',
  parts: 'Onderdelen van de handleiding',
  search: 'Zoek in de handleiding',
  found: (count: number) =>
    count === 0 ? 'Niets gevonden. Probeer een ander woord.' : `${counted(count, 'onderdeel', 'onderdelen')} gevonden`,
  next: (title: string) => `Verder: ${title}`,
} as const;
