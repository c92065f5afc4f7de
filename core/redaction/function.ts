import { matches } from './context.ts';
import { personNear } from './people.ts';
import type { Detector, RedactionSpan } from './span.ts';

const ONE_IN_TOWN =
  'burgemeester|wethouder|dominee|pastoor|imam|pastor|rabbijn|griffier|gemeentesecretaris|dorpsagent|wijkagent|koster|organist|dirigent|notaris|schooldirecteur|directeur|directrice|rector|conrector|voorzitter|penningmeester|secretaris|trainer|hoofdtrainer|brandweercommandant|molenaar|veearts|dierenarts|dorpsdokter|lijsttrekker|fractievoorzitter|raadslid|statenlid|boswachter|havenmeester|veerman|vroedvrouw|beheerder|prins carnaval|kerkelijk werker|conciërge';
const TRADE =
  'huisarts|tandarts|apotheker|bakker|slager|kapper|kapster|juf|meester|leraar|lerares|docent|postbode|verloskundige|fysiotherapeut|logopedist|ambulancebroeder|politieagent|agent|brandweerman|buschauffeur|melkveehouder|boer|boerin|visser|schipper|kroegbaas|caféhouder|winkelier|groenteboer|fietsenmaker|smid|advocaat|verpleegkundige|vrachtwagenchauffeur|piloot|rechter|militair|chirurg|psychiater|accountant|timmerman|schilder|stratenmaker|conducteur|lasser|kok';
const ONLY = new RegExp(
  `(?<!\\p{L})(?:de|het|als) (?:enige|eerste|vroegere|voormalige?|oud-|ex-|huidige|nieuwe) ?(?:${ONE_IN_TOWN}|${TRADE}|vrouwelijke [\\p{L}]{3,20})(?: (?:van|in) (?:het|de|ons|onze) [\\p{L}]{3,20})?(?!\\p{L})`,
  'giu',
);
const OFFICE = new RegExp(
  `(?<!\\p{L})(?:${ONE_IN_TOWN}) (?:van|in|bij|op) (?:(?:de|het|onze|ons|een) )?[\\p{L}'-]{3,24}(?!\\p{L})`,
  'giu',
);
const MYSELF = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:ik ben|ik was|ben ik|ik werk als|werk ik als|als|(?:zoon|dochter|man|vrouw|moeder|vader|broer|zus|buurman|buurvrouw|opa|oma|hij|zij|ze) (?:is|was|werkt als|werkte als))(?: (?:zelf|ook|nu|al|nog|jarenlang|hier|vroeger))?(?: (?:de|een|het|zelf))? ))(?:${ONE_IN_TOWN}|${TRADE})(?: (?:van|in|bij|op) (?:(?:de|het|onze|ons|een) )?[\\p{L}'-]{3,24})?(?!\\p{L})`,
  'giu',
);

/** Functions that few people hold, of the writer or somebody near: "ik ben de dominee", "de enige huisarts". */
export const findFunction: Detector = (text) =>
  [ONLY, OFFICE, MYSELF].flatMap((pattern) =>
    [...matches(text, pattern)]
      .filter(({ start, end }) => pattern !== OFFICE || personNear(text, start, end))
      .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'function', certainty: 'possible' })),
  );
