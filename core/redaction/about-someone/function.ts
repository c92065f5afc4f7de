import { lowered, matches } from '../context.ts';
import { personNear } from '../people.ts';
import type { Detector, RedactionSpan } from '../span.ts';

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
  `(?<=(?<!\\p{L})(?:(?:ik ben|ik was|ben ik|(?:^|[.,;!?] )ben|ik werk als|werk ik als|als|(?:zoon|dochter|man|vrouw|moeder|vader|broer|zus|neef|nicht|zwager|oom|tante|vriend|vriendin|buurman|buurvrouw|opa|oma|hij|zij|ze)(?: \\p{L}{2,14})? (?:is|was|werkt als|werkte als))(?: (?:zelf|ook|nu|al|nog|jarenlang|hier|vroeger))?(?: (?:de|een|het|zelf|enige|de enige))?(?: (?:mannelijke|vrouwelijke))? ))(?:${ONE_IN_TOWN}|${STAFF}|${TRADE})(?: (?:(?:van|in|bij|op|voor) (?:(?:de|het|onze|ons|een) )?[\\p{L}'-]{3,24}(?: partij)?|wmo|jeugd|inkomen|zorg|sociaal domein))?(?!\\p{L})`,
  'giu',
);

/** What ends as work that few people in a town do; after "ik ben", "ik werk als" or a relative. */
const AGENT =
  '(?!(?:\\p{L}*(?:mantelzorger|budgethouder|rekeninghouder|inwoner|bewoner|medewerk(?:er|ster)|consulente?|vrijwillig(?:er|ster)|hulpverlener|zorgverlener|begeleid(?:er|ster)|klantmanager|casemanager|(?:wijk|buurt|gezins|job|zorg|jeugd|budget|leefstijl|werk)coach|verzorgende|ervaringsdeskundige|ondersteuner|professional|gebruiker|werknemer|werkgever|patient|patiënt|client|cliënt|huurder|lezer|lotgenoot|deelnemer|partner|werkzoekende|ambtenaar)|ambtenaar|burger|(?:mede)?ouder|hoofd|lid|raad|ouderling|werker|leider|adviseur|arts|chef|meester|coach|manager|voorstander|tegenstander|leverancier|baas|maker|manager|spreker|slaper|roker|drinker|eter|beller|klager|zeur|pechvogel|buitenstaander|eenling|doorzetter|optimist|realist|pessimist|perfectionist|atheïst|christen|moslim)(?!\\p{L}))(?:(?:school)?maatschappelijk werker(?= (?:op|in|bij|van)(?!\\p{L}))|[\\p{L}.-]{0,24}(?:pastoor|burgemeester|prins(?:es)? carnaval|meester(?:es)?|commandant|voorzit(?:ter|ster)|wethouder|raadslid|raadsvrouw|raadsman|bestuurslid|directeur|directrice|hoofd|chef|baas|bazin|leid(?:er|ster)|train(?:er|ster)|keeper|aanvoerder|speler|speelster|dirigent|organist|kap(?:per|ster)|bakker|slager|boer(?:in)?|houd(?:er|ster)|eigena(?:ar|resse)|uitbat(?:er|ster)|wachter|rechter|advocate?|notaris|arts|chirurg|therapeute?|loog|loge|pedagoge?|apotheker|assistente?|verloskundige|verpleegkundige|verpleegster|vroedvrouw|dominee|predikant|priester|koster|pastor|secretaris|secretaresse|penningmeester|griffier|manager|co[oö]rdinator|kwartiermaker|adviseur|adviseuse|strateeg|jurist|controller|ambtenaar|agente?|officier|militair|veteraan|kapitein|schipper|stuurman|machinist|piloot|conducteur|chauffeur|professor|hoogleraar|lector|rector|docente?|lera(?:ar|res)|leerkracht|onderwijzer(?:es)?|juf|schrijv(?:er|ster)|dichter(?:es)?|zanger(?:es)?|kunstena(?:ar|res)|ereburger|carnaval|fotograaf|journaliste?|redacteur|makelaar|aannemer|ondernemer|winkelier|bode|schoonma(?:ker|akster)|monteur|lasser|timmerman|schilder|metselaar|tuinman|hovenier|imker|smid|molenaar|conciërge|receptioniste?|telefoniste?|boekhoud(?:er|ster)|accountant|architect|ingenieur|onderzoek(?:er|ster)|wetenschapper|vertaler|poh-?ggz|poh|rechercheur|bewaker|beveiliger|brandweerman|brandweervrouw|teamcoach|praktijkhouder|trambestuurder|buschauffeur|beheer(?:der|ster)|organisator|oprich(?:ter|tster)|initiatiefnemer|kartrekker|ambassadeur|lijsttrekker|herder(?:in)?|(?<!special|optim|pess|real|ideal|art|social|real)iste?|roei(?:er|ster)|kok|kokkin|barman|ober|nachtwaker|portier|sluiswachter|boswachter|visser|vissersvrouw|jager|ruiter|atleet|sporter|wielrenner|schaatser|scheidsrechter|kampioene?|musicus|muzikant|pianiste?|violiste?|acteur|actrice|clown|goochelaar|diëtiste?|mondhygiëniste?|opticien|audicien|drogist|slijter|groenteman|melkboer|marktkoopman|kermisexploitant|woonwagenbewoner|non|monnik|zuster|diaken|ouderling|voorganger|rabbijn|imam|kerkvoogd|handelaar(?:ster)?|koopman|koopvrouw|exploitant|kweker|teler|fokker|tuinder|landbouwer|bloemiste?|goudsmid|horlogemaker|schoenmaker|kleermaker|naaister|dakdekker|rietdekker|loodgieter|installateur|elektricien|stukadoor|glazenwasser|stratenmaker|vuilnisman|bezorger|stewardess|verslag(?:gever|geefster)|omroeper|filmmaker|cabaretier|componist|hoefsmid|dierenverzorger|importeur|taxateur|veilingmeester|gids|dirigente|regisseur|producent|uitgever|drukker|zeeman|matroos|loods|marinier|brigadier|hoofdagent|inspecteur|officier|griffierster|bode|suppoost|kastelein|herbergier|visboer|kaasboer|patissier|ijsboer|marktkoopvrouw|dansleraar|zwemleraar|rijinstructeur|instructeur|muziekdocent|pianostemmer|orgelbouwer|klokkenluider|beiaardier|pleegouders?|gastouders?|pleegmoeder|pleegvader|gastvrouw|gastheer))';
const TAIL =
  "(?: (?:wmo|jeugd|inkomen|zorg|toegang|sociaal domein|participatie)(?!\\p{L}))?(?: (?:van|bij|in|op|voor|aan|te) (?:(?:de|het|een|onze|ons|mijn|twee|drie|vier|vijf|meerdere) )?(?:\\p{L}{3,14}e )?[\\p{L}'-]{2,24}(?: (?:in|te) [\\p{L}'-]{3,24})?)?";
const ADVERBS =
  '(?:zelf|ook|nu|al|nog|jarenlang|jaren|hier|vroeger|toen|altijd|ooit|momenteel|inmiddels|namelijk|weer|zo)';
const KIN =
  '(?:zoon|dochter|man|vrouw|moeder|vader|broer|zus|neef|nicht|zwager|oom|tante|vriend|vriendin|buurman|buurvrouw|opa|oma|partner|ex|schoonvader|schoonmoeder)';
/** "ik was jarenlang hoofdverpleegkundige op de IC", "ik werk als kwartiermaker", "mijn vader, ereburger van de stad". */
const AGENT_SELF = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:ik ben|ik was|ik bin|ben ik|was ik|ik werk(?:te)?|werk(?:te)? ik|ben|wij zijn|we zijn|wij waren|voorheen|vroeger|thans|zelf|mijn ${KIN} (?:is|was|werkt|werkte)|(?:onze|ons|m'n|mn) ${KIN} (?:is|was|werkt|werkte))(?: ${ADVERBS}){0,2}(?: als)?|mijn ${KIN},|als) (?:(?:de|het|een|enige|de enige|eerste|de eerste) ){0,2}(?:(?:vrouwelijke|mannelijke|jonge) )?)(?:(?:voormalige?|vroegere|gepensioneerde?|oud|zelfstandige?|beëdigd|olympisch|professioneel|sociaal|sociale|juridisch|geestelijk|kerkelijk|eerste|tweede) )?${AGENT}(?!\\p{L})${TAIL}(?!\\p{L})`,
  'gu',
);
/** "teamcoach wmo, 3 jaar in dienst": how an answer begins. */
const AGENT_FIRST = new RegExp(`(?<=^)(?:${STAFF}|${AGENT})(?!\\p{L})${TAIL}(?=[,:])`, 'gu');
/** "ik ben de schoonmaakster van het gemeentehuis": the one of a place. */
const THE_ONE =
  /(?<=(?<!\p{L})(?:ik ben|ik was|ben ik) (?:hier )?(?:de|het) )(?!(?:regisseur|verliezer|winnaar|beheerder van mijn|eigenaar van mijn|expert|moeder|vader|partner|mantelzorger|zus|broer|dochter|zoon|buurvrouw|buurman|oudste|jongste|mentor|voogd)(?!\p{L}))\p{L}{3,24}(?:er|ster|eur|euse|ist|iste|aris|aar|ent|ant) (?:van|bij|in|op) (?:(?:de|het|ons|onze) )?(?!(?:mijn|dit|deze|eigen|die)(?!\p{L}))[\p{L}'-]{3,24}(?!\p{L})/giu;
/** "de vrouw van de bakker", "een gepensioneerd notaris": whom a place knows. */
const KNOWN_BY = new RegExp(
  `(?<!\\p{L})(?:${KIN}|weduwe|weduwnaar) van de (?!(?:gemeente|wmo)(?!\\p{L}))(?:\\p{L}{3,14}e )?${AGENT}(?!\\p{L})|(?<!\\p{L})(?:gepensioneerde?|voormalige?|oud-|ex-|vroegere) ?${AGENT}(?!\\p{L})`,
  'gu',
);
/** "ik ben de enige bakker van het dorp", "lid van de gemeenteraad". */
const ONE_OF =
  /(?<=(?<!\p{L})(?:ik ben|ik was|ben ik|als|ben|wij zijn|mijn (?:man|vrouw|zoon|dochter|vader|moeder) is) (?:hier )?(?:de )?)(?:enige (?!(?:mantelzorger|kind|zoon|dochter|die|keer|manier|reden|met|wie)(?!\p{L}))(?:\p{L}{3,16}e )?\p{L}{4,20} (?:in|van|op|binnen)(?: (?:de|het|dit|ons|onze))? \p{L}{3,20}|(?:bestuurs)?lid van (?:de|het|onze) (?!(?:gemeente|doelgroep|familie)(?!\p{L}))[\p{L}-]{4,24}|(?:contactpersoon|aanspreekpunt|trekker|gezicht) van (?:de|het|onze) [\p{L}-]{4,24})(?!\p{L})/gu;
/** "als enige Syrische kapper": one of a kind, with a quality. */
const ONLY_ONE = new RegExp(`(?<=(?<!\\p{L})(?:als|de) enige )(?:\\p{L}{3,16}e )?${AGENT}(?!\\p{L})`, 'gu');
/** "als manager moet je", "als docent weet je": of whoever does that work. */
const ofAnybody = (text: string, start: number, end: number) =>
  /(?<!\p{L}|werk |werkt |werkte |ben |was |ik )als (?:een )?$/iu.test(text.slice(Math.max(0, start - 20), start)) &&
  !/(?<!\p{L})(?:ik|mij|mijn|me|wij|we)(?!\p{L})/iu.test(text.slice(end, end + 40));

/** "als teamleider zie ik": work of which a municipality has many, when it is not said where. */
const AS_MANY =
  /^(?:teamleider|teammanager|manager|leerkracht|docente?|leraar|lerares|juf|meester|verpleegkundige|wijkverpleegkundige|jongerenwerker|beleidsadviseur|beleidsmedewerker|beleidsambtenaar|projectleider|kwaliteitsmedewerker|jurist|ondernemer|stagiaire?|trainee|fysiotherapeut)$/iu;
const isWorkOfMany = (text: string, found: string, start: number) =>
  AS_MANY.test(found) && /(?<!\p{L})als (?:een )?$/iu.test(text.slice(Math.max(0, start - 10), start));
/** Work of many, when it is not said where. */
const MANY_DO =
  /^(?:zelfstandige? )?(?:wijk)?(?:pleegouders?|pleegmoeder|pleegvader|gastouders?|gastvrouw|gastheer|verpleegkundige|ondernemer|onderzoeker|verpleegster|docente?|leerkracht|assistente?|secretaresse|chauffeur|schoonma(?:ker|akster))$/iu;

const STAFF_ONLY = new RegExp(`^(?:${STAFF})`, 'iu');
/** "als manager moet je": said of whoever does that work, and not of the writer. */
const saidOfAnybody = (text: string, start: number, end: number) =>
  /(?<!\p{L}|werk |werkt |werkte )als (?:een )?$/iu.test(text.slice(Math.max(0, start - 16), start)) &&
  !/(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/iu.test(text.slice(end, end + 40));

/** Functions that few people hold, of the writer or somebody near: "ik ben de dominee", "de enige huisarts". */
export const findFunction: Detector = (text) => [
  ...[AGENT_SELF, AGENT_FIRST, THE_ONE, ONLY_ONE, KNOWN_BY, ONE_OF].flatMap((pattern) =>
    [...matches(lowered(text), pattern)]
      .filter(
        ({ text: found, start, end }) =>
          !ofAnybody(text, start, end) && !MANY_DO.test(found) && !isWorkOfMany(text, found, start),
      )
      .filter(({ start, end }) => pattern !== KNOWN_BY || personNear(text, start, end))
      .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'function', certainty: 'possible' })),
  ),
  ...[ONLY, OFFICE, MYSELF].flatMap((pattern) =>
    [...matches(text, pattern)]
      .filter(({ text: found, start, end }) =>
        pattern === OFFICE || /(?:nieuwe|huidige|eerste) /i.test(found) ? personNear(text, start, end) : true,
      )
      .filter(({ text: found, start, end }) => !(STAFF_ONLY.test(found) && saidOfAnybody(text, start, end)))
      .filter(
        ({ text: found, start, end }) =>
          pattern !== MYSELF || !(ofAnybody(text, start, end) || isWorkOfMany(text, found, start)),
      )
      .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'function', certainty: 'possible' })),
  ),
];
