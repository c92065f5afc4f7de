import type { CopyReason } from '../../../../core/contract/snapshots.ts';
import type { TrajectorySummary } from '../../../../core/domain/trajectory.ts';
import { counted } from '../../../../core/words/nl.ts';
import { dayInWords, momentInWords, stillInCopies } from './words.ts';

const megabytes = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
/** Small files are not "0 MB". */
const sizeInWords = (bytes: number) =>
  bytes < 1_000_000 ? 'minder dan 1 MB' : `${megabytes.format(bytes / 1_000_000)} MB`;

/** What is in a trajectory: "144 ingevulde scans · 12 kaarten · 2 verbeteropgaven · 4 afspraken". */
function contents({ respondents, cards, improvementTasks, actions }: TrajectorySummary): string {
  const parts = [
    respondents > 0 && counted(respondents, 'ingevulde scan', 'ingevulde scans'),
    cards > 0 && counted(cards, 'kaart', 'kaarten'),
    improvementTasks > 0 && counted(improvementTasks, 'verbeteropgave', 'verbeteropgaven'),
    actions > 0 && counted(actions, 'afspraak', 'afspraken'),
  ].filter(Boolean);
  return parts.map((part) => String(part).replaceAll(' ', '\u00a0')).join(' · ') || 'Nog leeg: begin met de scan';
}

/** The sentences of the start screen. */
export const start = {
  title: 'Praatplaat',
  lead: 'Praat met inwoners, uitvoering en beleid over de toegangsscan. Schrijf op wat u samen afspreekt.',
  private: 'Alles blijft op deze laptop. U hebt geen internet nodig.',
  roadTitle: 'De weg van een traject',
  create: 'Maak traject',
  sample: 'Bekijk het voorbeeld',
  sampleYear: 'Bekijk een heel jaar',
  listTitle: 'Uw trajecten',
  loading: 'Uw trajecten worden opgehaald.',
  empty:
    'Hier komen uw trajecten te staan. Maak een traject, of bekijk eerst een voorbeeld van een verzonnen gemeente.',
  search: 'Zoek een gemeente',
  notFound: (query: string) => `Geen traject met “${query}” gevonden.`,
  retry: 'Opnieuw proberen',
  isSample: 'Voorbeeld',
  lastOpened: (instant: string) => `Laatst geopend: ${momentInWords(instant, new Date())}`,
  contents,
  rename: 'Pas naam aan',
  renameOf: (municipality: string) => `Pas naam aan: ${municipality}`,
  remove: 'Weghalen',
  removeOf: (municipality: string) => `${municipality} weghalen`,
  createTitle: 'Nieuw traject',
  renameTitle: 'Naam aanpassen',
  municipality: 'Voor welke gemeente?',
  municipalityHint: 'Alleen de naam, bijvoorbeeld: Voorbeeldstad',
  template: 'Met welke praatplaat begint u?',
  templateHint: 'Later kunt u een andere kiezen.',
  nameMissing: 'Vul de naam van de gemeente in.',
  begin: 'Begin',
  save: 'Bewaren',
  cancel: 'Annuleren',
  renew: 'Begin het voorbeeld opnieuw',
  renewTitle: 'Het voorbeeld opnieuw beginnen?',
  renewText:
    'Alles wat u in het voorbeeld deed, gaat weg. U krijgt het voorbeeld zoals het was. Dit kunt u niet ongedaan maken. Uw eigen trajecten blijven zoals ze zijn.',
  renewYes: 'Ja, begin opnieuw',
  renewed: 'Het voorbeeld is weer zoals het was.',
  removed: (municipality: string) => `Traject ${municipality} ligt in de prullenbak. Daar blijft het 30 dagen.`,
  bin: {
    title: (count: number) => `Prullenbak (${count})`,
    until: (day: string) => `Wordt verwijderd op ${dayInWords(day)}`,
    restore: 'Zet terug',
    restoreOf: (municipality: string) => `Zet terug: ${municipality}`,
    restored: (municipality: string) => `Traject ${municipality} staat weer in de lijst.`,
    delete: 'Verwijderen',
    deleteOf: (municipality: string) => `${municipality} verwijderen`,
    deleteTitle: (municipality: string) => `Traject ${municipality} verwijderen?`,
    deleteText:
      'De scan, de praatplaat, de afspraken en alle namen van dit traject gaan nu weg van deze laptop. Dit kunt u niet ongedaan maken. Een Word-verslag dat u al maakte, blijft wel bestaan.',
    deleteCopies: stillInCopies('dit traject'),
    deleted: (municipality: string) => `Traject ${municipality} is verwijderd.`,
  },
  copies: {
    title: (count: number, last: string) =>
      `${counted(count, 'kopie van uw gegevens', 'kopieën van uw gegevens')}. De laatste: ${momentInWords(last, new Date())}`,
    text: 'Praatplaat maakt elke dag een kopie, na elk verslag, en voordat er iets voorgoed verandert. Oude kopieën gaan vanzelf weg, na hoogstens 30 dagen.',
    made: (instant: string, bytes: number) => `Gemaakt: ${momentInWords(instant, new Date())}, ${sizeInWords(bytes)}`,
    look: 'Kijk wat erin staat',
    lookOf: (instant: string) => `Kijk wat erin staat: kopie van ${momentInWords(instant, new Date())}`,
    lookTitle: (instant: string) => `De kopie van ${momentInWords(instant, new Date())}`,
    lookText:
      'Terugzetten geldt voor één traject. Voordat er iets wordt vervangen, komt er eerst een nieuwe kopie. Wat u introk of liet vergeten, komt niet terug.',
    empty: 'In deze kopie staat geen traject.',
    same: 'Dit traject is nu precies zo.',
    changed: 'Dit traject is daarna veranderd. Als u het terugzet, gaat weg wat u daarna deed.',
    gone: 'Dit traject staat nu niet in uw lijst.',
    restore: 'Zet terug',
    restoreOf: (municipality: string) => `Zet terug: ${municipality}`,
    besideOf: (municipality: string) => `Zet ernaast: ${municipality}`,
    close: 'Sluiten',
    why: {
      version: 'Voordat een nieuwe versie uw gegevens aanpaste',
      replace: 'Voordat u een traject verving door een bestand',
      restore: 'Voordat u een traject terugzette',
      daily: 'Van die dag',
      session: 'Na een verslag, of bij het afsluiten',
    } satisfies Readonly<Record<CopyReason, string>>,
    remove: 'Verwijderen',
    removeOf: (instant: string) => `Kopie van ${momentInWords(instant, new Date())} verwijderen`,
    removeTitle: 'Deze kopie verwijderen?',
    removeText:
      'In deze kopie staan al uw gegevens zoals ze toen waren. U kunt dit niet ongedaan maken. De trajecten in uw lijst blijven staan.',
    removed: 'De kopie is verwijderd.',
  },
  removeYes: 'Ja, verwijderen',
  removeNo: 'Nee, bewaren',
} as const;
