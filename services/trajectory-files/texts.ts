/** The name of a trajectbestand. */
export const texts = { kind: 'Traject', extension: '.praatplaat' } as const;
