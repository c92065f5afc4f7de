/** The sentences of saving the results for other programs. */
export const exports = {
  label: 'Resultaten opslaan',
  save: { xlsx: 'Sla op als Excel', csv: 'Sla op als CSV' },
  why: 'Alleen cijfers, van groepen van tien of meer.',
  chart: {
    label: 'Grafiek opslaan',
    save: { png: 'Sla op als PNG', svg: 'Sla op als SVG' },
    why: 'Wat u opslaat, toont alleen groepen van tien of meer.',
  },
  busy: 'Het bestand wordt gemaakt.',
  result: {
    download: 'Het bestand is klaar. U vindt het bij uw downloads.',
    saved: (path: string) => `Het bestand is klaar. Het staat hier: ${path}`,
    cancelled: 'Het bestand is niet opgeslagen. U kunt het opnieuw maken.',
  },
} as const;
