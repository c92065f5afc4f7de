import { wordList as list } from './word-list.ts';

/** Titles: what follows is a name, unless it is an ordinary word. */
export const TITLES = list(`
mevrouw mevr mw mvr mvrouw mevrouws meneer mijnheer mnr dhr heer juf juffrouw dokter dr drs mr ir ing prof professor
`);

/** Roles and relations: what follows with a capital is a name. */
export const ROLES = list(`
client cliente patient patiente bewoner bewoonster leerling consulent consulente klantmanager klantmanagers klantmanagster casemanager casemanagers wmo-consulent wmoconsulent contactpersoon
contactpersonen medewerker medewerkster medewerkers ambtenaar gezinscoach jobcoach coach begeleider begeleidster begeleiders
hulpverlener hulpverleenster hulpverleners wijkverpleegkundige wijkverpleegster verpleegkundige zuster broeder thuishulp hulp
huishoudelijk poetshulp schoonmaakster werker werkster welzijnswerker jongerenwerker jeugdwerker opbouwwerker buurtwerker
sociaalwerker jeugdconsulent wijkcoach buurtcoach gezinsvoogd voogd mentor bewindvoerder curator schuldhulpverlener budgetcoach
huisarts arts tandarts psycholoog psychologe psychiater therapeut therapeute ergotherapeut ergotherapeute fysiotherapeut
logopedist logopediste praktijkondersteuner poh orthopedagoog maatschappelijk vrijwilliger vrijwilligster ervaringsdeskundige
onafhankelijk ondersteuner cliëntondersteuner clientondersteuner mantelzorger tolk advocaat advocate leerkracht leraar
lerares meester docent directeur teamleider manager leidinggevende collega collegas wethouder burgemeester raadslid imam dominee
pastoor chauffeur taxichauffeur baliemedewerker receptionist receptioniste
`);

/** Relations: what follows with a capital is a name. */
export const RELATIVES = list(`
ome man vrouw zoon zoontje dochter dochtertje kind partner vriend vriendin echtgenoot echtgenote moeder vader mama papa mam pap
ma pa broer broertje zus zusje oma opa tante oom neef neefje nicht nichtje kleinzoon kleindochter kleinkind schoonzoon
schoondochter schoonmoeder schoonvader stiefzoon stiefdochter pleegzoon pleegdochter pleegkind ex ex-man ex-vrouw buurman
buurvrouw buurjongen buurmeisje buur familie fam gezin jongste oudste tweeling peuter baby puber
jongens meiden kleintje schoonzus zwager zwagerin nichtje oudtante peetoom mem heit beppe pake pa moe moeke vadertje bruur breur
mams paps omaatje opaatje kids kinderen kleinkinderen dochters zonen zoons broers zussen buren buurmeisjes maat maatje maten kameraad
vriendje vriendinnetje verloofde bonusdochter bonuszoon pleegmoeder pleegvader mantelzorger logee
`);

/** Words after which a name is told. */
export const INTRODUCTIONS = list(
  'hoi hallo hi hey heet heette heten hiet hjit genaamd genoemd naam namens groet groetjes groeten gr mvg grt grtjes liefs beste lieve ene ondergetekende',
);

/** Short prepositions after which a person may stand: never enough by themselves. */
export const WITH = list(
  'met door volgens zonder dankzij namens van bij aan naar sinds als toen dat en of tegen vertrouw ken was zei belde',
);

/** Diseases and laws that carry the name of a person, and brands and books that look like one. */
export const EPONYMS = list(`
parkinson alzheimer down crohn asperger tourette korsakov huntington hodgkin kahler bechterew ménière meniere pfeiffer lyme
graves addison cushing raynaud sjögren sjogren dupuytren marfan turner klinefelter rett wernicke lewy guillain barré barre
kanner scheuermann perthes duchenne becker dale menière gehrig rendu weber ehlers danlos gilles hashimoto basedow paget
creutzfeldt jakob wilson tietze williams prader willi angelman heijn bartjens
`);

/** Names of organisations, places, laws and days that get a capital and are no person. */
export const NO_NAMES = list(`
twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig honderd duizend
wmo poh jeugdwet jeugd participatiewet wlz zvw pgb wia wajong ww uwv svb ciz ggz ggd vng gemeente digid bsn kvk avg rvo duo cak
buurtzorg thuiszorg movisie nibud humanitas careyn philadelphia cordaan lentis parnassia altrecht arkin espria vivium sensire
leger heils kerst pasen pinksteren suikerfeest ramadan sinterklaas nieuwjaar januari februari maart april mei juni juli
augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
veilig slachtofferhulp jeugdbescherming nederland nederlands nederlandse nederlander turks turkse turk marokkaans marokkaanse marokkaan surinaams surinaamse pools
poolse duits duitse engels engelse frans franse arabisch arabische syrisch syrische oekraïens oekraïense europa europees
belgië duitsland turkije marokko suriname polen syrië oekraïne
amsterdam rotterdam utrecht groningen eindhoven tilburg almere breda nijmegen enschede apeldoorn haarlem arnhem amersfoort
zaanstad zwolle leiden maastricht dordrecht ede emmen delft deventer assen leeuwarden den haag hengelo hoorn gouda alkmaar
voorbeeldstad oost west noord zuid centrum
corona covid adhd add autisme ptss asd nah ms als copd borderline
google translate facebook whatsapp teams excel word outlook suite stipter office windows
zzp zzp'er god allah gods ik wij we u uw jij je zij ze hij het de een en of maar want dus toen als wie wat waar waarom hoe
welke niet wel geen nee ja en dan daarna daardoor daarom dat die dit deze hier daar nu soms altijd nooit ook nog alleen
helaas gelukkig eerst eindelijk inmiddels misschien waarschijnlijk
kafka kafkaiaans cruijff bredero rutte rijksoverheid willem-alexander maxima trump murphy disneyland disney ikea jumbo lidl aldi action hema kruidvat
blokker gamma praxis primark bol zalando amazon marktplaats vinted spotify netflix youtube tiktok snapchat instagram linkedin twitter
telegram signal zoom gmail hotmail chatgpt siri alexa android iphone ipad samsung apple microsoft word onedrive sharepoint digid mijnoverheid
wordfeud tikkie ideal visa mastercard paypal rabobank rabo abn ing asn sns knab bunq ziggo kpn odido vodafone postnl dhl connexxion arriva
qbuzz keolis breng syntus transdev flixbus uber thuisbezorgd telegraaf trouw volkskrant nrc parool nos rtl sbs unicef amnesty
afghanistan irak iran eritrea somalie ethiopie sudan soedan nigeria ghana kenia oeganda congo kongo roemenie bulgarije hongarije
slowakije tsjechie kroatie servie bosnie kosovo albanie macedonie griekenland italie spanje portugal frankrijk engeland ierland
schotland denemarken zweden noorwegen finland estland letland litouwen rusland belarus moldavie georgie armenie azerbeidzjan libanon
jordanie israel palestina egypte libie tunesie algerije jemen pakistan india bangladesh nepal china japan korea vietnam thailand
indonesie filipijnen australie canada amerika usa mexico brazilie colombia venezuela peru chili argentinie curacao aruba bonaire
saba antillen molukken molukse tigrinya arabisch farsi dari pasjtoe somalisch tigrinja papiaments papiamentu sranan berbers tamazight
koerdisch koerden oekrains oekrainer oekrainers russisch roemeens bulgaars grieks italiaans spaans portugees chinees hindi urdu
hindoestaans hindoestaanse fries friese frysk frysln friesland fryslan drents drentse twents achterhoeks limburgs limburgse brabants brabantse zeeuws zeeuwse
gelderland gelderse overijssel drenthe flevoland limburg brabant noord-brabant zeeland noord-holland zuid-holland groninger
islam moslim moslims christen christenen bijbel koran jezus mohammed boeddha hindoe joods joodse katholiek gereformeerd
veluwe achterhoek betuwe salland randstad kempen peel liemers bollenstreek westland zaanstreek gooi meierij twente brexit eu vn navo vvd pvda cda d66 sgp pvv bbb nsc groenlinks volt denk fvd sp christenunie
`);

/** Ordinary words that follow "mevrouw" or "mijn zoon" in a sentence without capitals. */
export const ORDINARY = list(`
is was waren ben bent zijn had heeft hebben had hadden zei zegt zeggen vroeg vraagt belde belt bellen kwam komt komen ging
gaat gaan kan kon kunnen wil wilde wilden wou moet moest moesten mag mocht mochten zal zou zouden wordt werd werden worden doet
deed deden doen weet wist wisten geeft gaf gaven krijgt kreeg kregen kijkt keek luisterde luistert werkt werkte snapt snapte
begrijpt begreep helpt hielp hielpen regelt regelde woont woonde zit zat zaten staat stond stonden loopt liep ligt lag leest las
schrijft schreef neemt nam namen denkt dacht vindt vond blijft bleef laat liet maakt maakte houdt hield overleed overleden
wacht wachtte verwijst stuurt stuurde praat praatte spreekt sprak verdient verloor stopt stopte reageert noemt noemde
de het een die dat deze dit wie wat waar welke hoe er hier daar van voor met bij aan in op uit over onder tot naar door zonder
tegen om te en of maar want dus als toen dan ook nog al niet geen nooit altijd wel zeer heel erg zo meer minder veel weinig
mij me mijn ons onze u uw je jouw jij hij zij ze wij we hun hen haar hem zijn zelf iemand niemand iedereen alles niets iets
ik men waarom omdat terwijl zodat hoewel sinds eerst later straks gisteren vandaag morgen vaak soms opnieuw steeds weer
alleen samen thuis goed slecht aardig vriendelijk fijn prima top lief boos ziek zwanger nieuw oud jong ander andere eigen
achter beneden balie loket gemeente school wijkteam team zorg hulp wmo uwv jeugd afdeling telefoon secretaresse assistente
assistent directeur wethouder consulent twee drie vier vijf een eentje allebei beide beiden hiernaast boven hoofdpijn autisme
dementie adhd kanker rolstoel inmiddels eindelijk ineens zomaar toch even maar echt gewoon bedankt dank graag alstublieft
`);

/** What follows "van" after a title when it is an organisation and not a family name. */
export const STREET_LIKE =
  /(?:straat|laan|weg|plein|gracht|kade|singel|dreef|plantsoen|steeg|hof|park|dijk|school|huis|ziekenhuis|kerk|fonds|stichting|zorg|centrum)$/iu;

/** Words before a name that make it the name of something else. */
export const ORGANISATION = list(`
stichting basisschool school zorginstelling instelling ziekenhuis kliniek woonzorgcentrum verpleeghuis buurthuis wijkcentrum
sint st huize villa gemeente provincie partij kerk moskee vereniging bibliotheek vve bv woordenboek ziekte syndroom wet
wijkteam buurtteam buurt wijk straat plein regio provincie pilot project methode programma app systeem werkwijze traject spel boek film
`);

/** Verbs that have somebody as their subject, after a name at the start of a sentence. */
export const FINITE = list(`
is was heeft had zei zegt belde belt kwam komt ging gaat kan kon wil wilde moet moest mag mocht zal zou wordt werd doet deed weet wist
geeft gaf krijgt kreeg kijkt keek luistert luisterde werkt werkte snapt snapte begrijpt begreep helpt hielp regelt regelde woont woonde
zit zat staat stond loopt liep ligt lag leest las schrijft schreef neemt nam denkt dacht vindt vond blijft bleef laat liet maakt maakte
houdt hield overleed wacht wachtte stuurt stuurde praat praatte spreekt sprak stopt stopte reageert reageerde vertelde vertelt vroeg
vraagt beloofde appt mailt mailde verhuist verhuisde valt viel slaapt eet rijdt reed zorgt zorgde poetst kookt zoekt zocht zijn waren
hebben gaan komen wonen werken moeten kunnen willen krijgen
`);

/** Words after a relation that are often mistyped; what differs by a letter is no name. */
export const NEARLY = list(`
wagt wagten wagte kreg kreech heefd woond moets wort wordt gebelt gevalle
heeft had heb was waren wacht wachtte krijgt kreeg woont woonde alleen zit zat kan kon moet moest wordt werd gaat ging komt kwam
ziek nooit altijd eigen steeds samen zelf weer helemaal eindelijk gewoon vaak soms meer minder geen niets niks nergens thuis ouder
helpt hielp werkt werkte loopt liep slaapt denkt dacht vindt vond weet wist snapt begrijpt mensen iedereen iemand niemand gebeld
bellen brief brieven hulp school beter slecht erg zeer wonen graag zonder tegen omdat terwijl want maar ook zijn hebben blij boos
moe verdrietig teleurgesteld tevreden mantelzorger alleenstaand gehandicapt autistisch dement verslaafd afhankelijk slechtziend
`);
