import type { SetAside } from '../../../../core/contract/snapshots.ts';
import { RecordKind } from '../../../../core/document/records.ts';
import { counted, listed } from '../../../../core/words/nl.ts';

const kinds: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  session: ['bijeenkomst', 'bijeenkomsten'],
  plate: ['praatplaat', 'praatplaten'],
  participant: ['deelnemer', 'deelnemers'],
  card: ['kaart', 'kaarten'],
  improvementTask: ['verbeteropgave', 'verbeteropgaven'],
  group: ['kopje', 'kopjes'],
  action: ['afspraak', 'afspraken'],
  statusReport: ['stand van een afspraak', 'standen van afspraken'],
  votingRound: ['stemronde', 'stemrondes'],
  ballot: ['stembriefje', 'stembriefjes'],
  handCount: ['telling van handen', 'tellingen van handen'],
  intake: ['intake', 'intakes'],
  deepeningRun: ['verdieping', 'verdiepingen'],
  questionnaire: ['vragenlijst', 'vragenlijsten'],
  learningQuestion: ['leervraag', 'leervragen'],
  experiment: ['proef', 'proeven'],
  themeTalk: ['gesprek over een thema', 'gesprekken over een thema'],
  followedPoint: ['volgpunt', 'volgpunten'],
  statementMatch: ['koppeling van stellingen', 'koppelingen van stellingen'],
  teller: ['verteller', 'vertellers'],
  handout: ['regel over wat u meegaf', 'regels over wat u meegaf'],
  minutesSettings: ['keuze voor het verslag', 'keuzes voor het verslag'],
};
const other = ['onderdeel', 'onderdelen'] as const;
const step = ['stap van Ongedaan maken', 'stappen van Ongedaan maken'] as const;

function nameOf({ source, name }: SetAside): readonly [string, string] {
  if (source === 'step') return step;
  const kind = RecordKind.safeParse(name);
  return kind.success ? kinds[kind.data] : other;
}

/** "1 kaart en 2 stappen van Ongedaan maken": things with the same name are counted together. */
function what(things: readonly SetAside[]): string {
  const byName = Map.groupBy(things, (thing) => nameOf(thing)[0]);
  const parts = [...byName.values()].map((same) => {
    const [first] = same;
    const count = same.reduce((sum, thing) => sum + thing.count, 0);
    return first ? counted(count, ...nameOf(first)) : '';
  });
  return listed(parts);
}

/** What is said when something of a trajectory could not be read. */
export const setAside = {
  sentence: (things: readonly SetAside[]): string => {
    const newer = things.filter(({ reason }) => reason === 'newer');
    const damaged = things.filter(({ reason }) => reason === 'damaged');
    return [
      damaged.length > 0 && `Niet te lezen, want beschadigd: ${what(damaged)}.`,
      newer.length > 0 && `Gemaakt met een nieuwere versie van Praatplaat: ${what(newer)}.`,
      'Dat is apart bewaard. De rest is er gewoon.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  close: 'Begrepen',
} as const;
