import { counted } from '../../../../core/words/nl.ts';
import { momentInWords } from './words.ts';

const hourAndMinute = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** Looking back along the session. */
export const timeline = {
  title: 'De plaat van toen',
  line: 'Hoever terug',
  step: (count: number, of: number, at: string, label: string) =>
    `Stap ${count} van ${of}, ${momentInWords(at, new Date())}: ${label}`,
  start: 'Het begin: nog voor de eerste stap',
  plate: (count: number) => `De praatplaat van toen, met ${counted(count, 'kaart', 'kaarten')}`,
  steps: 'Wat er gebeurde',
  time: (at: string) => hourAndMinute.format(new Date(at)),
  did: (label: string, thing: string, others: number) =>
    [label, thing && `: ${thing}`, others > 0 && ` en nog ${others}`].filter(Boolean).join(''),
  backTo: 'Zet terug naar dit moment',
  backToHint:
    'Terugzetten doet u met kaarten, kopjes en verbindingen. Stemrondes, verbeteropgaven en afspraken blijven zoals ze nu zijn. U kunt het ongedaan maken.',
  back: 'Eerder',
  on: 'Later',
  empty: 'Er is nog niets gebeurd op deze praatplaat.',
  close: 'Terug naar nu',
} as const;
