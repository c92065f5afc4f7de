import { counted } from '../../../../core/words/nl.ts';
import { momentInWords } from './words.ts';

/** The sentences about sealed copies in a second place. */
export const secondPlace = {
  title: 'Kopie op een tweede plek',
  none: 'Raakt deze laptop kwijt of stuk, dan zijn ook de kopieën weg. Kies een stick of een map op een andere schijf. Praatplaat zet daar dan elke dag en na elk verslag een kopie, versleuteld met uw wachtzin.',
  choose: 'Kies een tweede plek',
  other: 'Kies een andere plek',
  there: (folder: string) => `Uw kopieën gaan ook naar: ${folder}`,
  away: (folder: string) =>
    `Uw kopieën gaan ook naar: ${folder}. Die map is er nu niet. Doe de stick erin; de kopie volgt dan vanzelf.`,
  last: (instant: string | null) =>
    instant === null ? 'Daar staat nog geen kopie.' : `De laatste kopie daar: ${momentInWords(instant, new Date())}.`,
  late: 'Er kwam daar al twee weken geen kopie bij. Doe de stick erin, of kies een andere plek.',
  list: (count: number) => `Kijk naar ${counted(count, 'kopie', 'kopieën')} op de tweede plek`,
  now: 'Maak nu een kopie',
  made: 'De kopie is gemaakt en nagekeken.',
  stop: 'Stop hiermee',
  stopped: 'Er komen geen kopieën meer bij. Wat er staat, blijft staan.',
  dialogTitle: 'Een tweede plek voor kopieën',
  dialogText:
    'Alles op deze laptop gaat mee: trajecten, scans en antwoorden. De kopie is versleuteld. De wachtzin typt u één keer; op deze laptop blijft alleen de sleutel bewaard.',
  folder: 'Map',
  folderHint: 'De hele plaats, bijvoorbeeld E:\\Praatplaat of /media/stick. Plak die uit het venster met uw bestanden.',
  folderMissing: 'Vul in waar de map staat.',
  phraseHint:
    'Staan er in die map al kopieën van u? Typ dan de wachtzin die u toen opschreef. Zo leest u ze ook op een nieuwe laptop.',
  save: 'Kies deze plek',
  saving: 'De eerste kopie wordt gemaakt en nagekeken…',
} as const;
