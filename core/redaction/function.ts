import { matches } from './context.ts';
import { personNear } from './people.ts';
import type { Detector, RedactionSpan } from './span.ts';

const ONE_IN_TOWN =
  'burgemeester|wethouder|dominee|pastoor|imam|pastor|rabbijn|griffier|gemeentesecretaris|dorpsagent|wijkagent|koster|organist|dirigent|notaris|schooldirecteur|directeur|directrice|rector|conrector|voorzitter|penningmeester|secretaris|trainer|hoofdtrainer|brandweercommandant|molenaar|veearts|dierenarts|dorpsdokter|lijsttrekker|fractievoorzitter|raadslid|statenlid|boswachter|havenmeester|veerman|vroedvrouw|beheerder|prins carnaval|kerkelijk werker|conciërge|oud-wethouder|oud-burgemeester|oud-raadslid|gemeenteraadslid|commissielid|kamerlid|eerste kamerlid|predikant|voorganger|ouderling|diaken|pastoraal werker|geestelijk verzorger|ombudsman|ombudsvrouw|leerplichtambtenaar|dorpsmanager|dorpscoördinator|dorpsondersteuner|wijkmanager|gebiedsmanager|rayonmanager|schoolleider|adjunct-directeur|intern begeleider|ib.er|schoolmaatschappelijk werker|jeugdarts|vertrouwensarts|vertrouwenspersoon|profvoetballer|stadsdichter|dorpsdichter|bestuurslid|fractielid|politiecommissaris|officier van justitie|rechter|boa|hoofdredacteur|sociaal raadsvrouw|sociaal raadsman|brugwachter|sluiswachter|vuurtorenwachter|jachtopziener|gemeentebode|marktmeester|badmeester|bibliothecaris|dorpshuisbeheerder|eigenaar|eigenaresse|uitbater|uitbaatster|oprichter|oprichtster|bestuurder|scriba|voorzitster|schoolhoofd|beheerster|initiatiefnemer|kartrekker|redacteur|journalist|columnist|presentator|zanger|zangeres|kunstenaar|priester|monnik|rabbi|hodja|havenloods|kapitein|gevangenisdirecteur|hoogleraar|professor|lector|officier|lijstduwer|dijkgraaf|heemraad|rentmeester|dorpswethouder|fietsburgemeester|nachtburgemeester|cafébaas|snackbarhouder|campinghouder';
/** Work that a few people in an organisation do: only of the writer or somebody near. */
const STAFF =
  'teamleider|teammanager|manager|locatiemanager|programmamanager|projectleider|coördinator|zorgcoördinator|beleidsadviseur|beleidsmedewerker|beleidsambtenaar|kwaliteitsmedewerker|kwaliteitsfunctionaris|hoofd(?: van (?:de|een) \\p{L}{3,14})?|afdelingshoofd|afdelingsmanager|jongerenwerker|coordinator|stagiair(?:e)?|trainee|controller|jurist|communicatieadviseur|datacoach';
const TRADE =
  'huisarts|tandarts|apotheker|bakker|slager|kapper|kapster|juf|meester|leraar|lerares|docent|postbode|verloskundige|fysiotherapeut|logopedist|ambulancebroeder|politieagent|agent|brandweerman|buschauffeur|melkveehouder|boer|boerin|visser|schipper|kroegbaas|caféhouder|winkelier|groenteboer|fietsenmaker|smid|advocaat|verpleegkundige|vrachtwagenchauffeur|piloot|rechter|militair|chirurg|psychiater|accountant|timmerman|schilder|stratenmaker|conducteur|lasser|kok';
const ONLY = new RegExp(
  `(?<!\\p{L})(?:de|het|als|een) (?:enige|eerste|vroegere|voormalige?|oud-|ex-|huidige|nieuwe) ?(?:${ONE_IN_TOWN}|${TRADE}|(?:vrouwelijke|mannelijke) [\\p{L}]{3,20})(?: (?:van|in) (?:het|de|ons|onze) [\\p{L}]{3,20})?(?!\\p{L})`,
  'giu',
);
const OFFICE = new RegExp(
  `(?<!\\p{L})(?:${ONE_IN_TOWN}) (?:van|in|bij|op) (?:(?:de|het|onze|ons|een) )?[\\p{L}'-]{3,24}(?!\\p{L})`,
  'giu',
);
const MYSELF = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:ik ben|ik was|ben ik|ik werk als|werk ik als|als|(?:zoon|dochter|man|vrouw|moeder|vader|broer|zus|neef|nicht|zwager|oom|tante|vriend|vriendin|buurman|buurvrouw|opa|oma|hij|zij|ze)(?: \\p{L}{2,14})? (?:is|was|werkt als|werkte als))(?: (?:zelf|ook|nu|al|nog|jarenlang|hier|vroeger))?(?: (?:de|een|het|zelf|enige|de enige))?(?: (?:mannelijke|vrouwelijke))? ))(?:${ONE_IN_TOWN}|${STAFF}|${TRADE})(?: (?:(?:van|in|bij|op|voor) (?:(?:de|het|onze|ons|een) )?[\\p{L}'-]{3,24}(?: partij)?|wmo|jeugd|inkomen|zorg|sociaal domein))?(?!\\p{L})`,
  'giu',
);

const STAFF_ONLY = new RegExp(`^(?:${STAFF})`, 'iu');
/** "als manager moet je": said of whoever does that work, and not of the writer. */
const saidOfAnybody = (text: string, start: number, end: number) =>
  /(?<!\p{L}|werk |werkt |werkte )als (?:een )?$/iu.test(text.slice(Math.max(0, start - 16), start)) &&
  !/(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/iu.test(text.slice(end, end + 40));

/** Functions that few people hold, of the writer or somebody near: "ik ben de dominee", "de enige huisarts". */
export const findFunction: Detector = (text) =>
  [ONLY, OFFICE, MYSELF].flatMap((pattern) =>
    [...matches(text, pattern)]
      .filter(({ start, end }) => pattern !== OFFICE || personNear(text, start, end))
      .filter(({ text: found, start, end }) => !(STAFF_ONLY.test(found) && saidOfAnybody(text, start, end)))
      .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'function', certainty: 'possible' })),
  );
