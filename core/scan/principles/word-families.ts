/**
 * Families of words that say nearly the same in statements about access, as data: what recognition weighs beside stems and
 * pieces of words, so that it also understands a word that the corpus does not have. No family belongs to a principle; what
 * each weighs is learned. Written as textKey makes them; `_` is a space, `*` any ending.
 */
const FAMILIES = {
  resident: [
    'inwoner* bewoner* burger* client* mens mensen hulpvrager* zorgvrager* aanvrager* klant* patient* iedereen',
    'ouderen jongeren* jongere ouders mantelzorger*',
  ].join(' '),
  speaker: 'ik mij mijn me mezelf',
  ourTeam: 'wij we ons onze',
  worker: [
    'medewerker* consulent* hulpverlener* professional* wijkteam* toegangsmedewerker* contactpersoon begeleider*',
    'casemanager* klantmanager* gesprekspartner* ambtena* adviseur* collega* team teams sociaal_team toegangsteam*',
    'casusregisseur* regisseur* loketmedewerker* baliemedewerker*',
  ].join(' '),
  municipality: 'gemeente* loket* balie* instantie* organisatie*',
  help: [
    'hulp* ondersteun* zorg voorziening* begeleiding traject* aanbod hulpaanbod* oplossing* maatregel*',
    'dienstverlening',
  ].join(' '),
  fitting: [
    'passend* past pasten paste passen aansluit* sluit_aan sluit*_aan aangesloten toegesneden op_maat maatpak',
    'afgestemd_op toepasselijk geschikt* bij_mij_past leefwereld* omstandigheden eigen_situatie thuissituatie',
    'persoonlijke',
  ].join(' '),
  standard: 'standaard* standaardoplossing* eenheidsworst hokje* mal gemiddeld* vast_aanbod op_de_plank',
  wishes: 'wens* behoefte* belangrijk_vind* voorkeur* draagkracht leefstijl gewoonten levensverhaal dromen',
  broad: [
    'breed brede breedte hele_situatie hele_mens totaalplaatje geheel leefgebied* leefdomein* alle_kanten alles_wat',
    'samenhang* samenhangend* integra* in_samenhang levensgebied* domeinoverstijgend verband in_een_keer allerlei',
    'alle_problemen vraag_achter achter_de_vraag',
  ].join(' '),
  lifeAreas: [
    'wonen werk inkomen geld schuld* gezondheid opvoeding school wmo jeugdhulp jeugdwet participatie* bijstand',
    'zorg_en welzijn',
  ].join(' '),
  coordination: [
    'afstem* stemmen_af stemt_af stem*_af afgestemd op_elkaar elkaar samenwerk* werken_samen werkt_samen',
    'werkten_samen gezamenlijk* langs_elkaar trekken_samen overleg* multidisciplinair* ketenpartner* partners',
    'langs_elkaar_heen samen_op weten_van_elkaar versnipper* losse los_van coordin* casusregie procesregie verdeeld',
    'schotten dubbel dubbele eilandjes',
  ].join(' '),
  onePlan: [
    'een_plan een_gezin een_regisseur een_contactpersoon vast_aanspreekpunt vaste_contactpersoon vast_gezicht',
    'een_vast een_vaste aanspreekpunt vaste_begeleider vaste_persoon gezinsplan',
  ].join(' '),
  family: 'gezin* familie kinderen kind gezinsleden huishouden partner broer*',
  network: [
    'netwerk* buren buurt* vrijwillig* mantelzorg* sociale_basis naasten omgeving eigen_kracht eigen_mogelijkheden',
    'sterke_kanten zelf_nog informele informeel',
  ].join(' '),
  future: [
    'toekomst* later straks termijn lange_termijn vooruit* komende over_vijf_jaar over_een_jaar over_een_paar jaren',
    'ouder_word* ouder_worden levensloop* levensfase* levens_fase volgend_jaar op_den_duur op_termijn de_jaren',
    'oude_dag toekomstbestendig* anticip* tien_jaar paar_jaar vijf_jaar',
  ].join(' '),
  change: [
    'verander* wijzig* aangepast aanpas* meegroei* groeit_mee beweegt_mee meebeweg* bijgesteld bijstell* herzien*',
    'opschalen afschalen afgebouwd afbouw* op_en_afschalen flexib* meeverander* verslechter* achteruit*',
    'levensgebeurtenis* scheiding verhui* overlijd* pensioen achttien 18* volwassen* overgang* terugval* terugvall*',
  ].join(' '),
  lasting: [
    'blijv* duurzaam* duurzame langdurig* houdbaar tijdelijk* structure* nazorg na_afloop afloop afsluit* afgesloten',
    'afgerond evalu* herbeoordel* indicatie* opnieuw_aanvragen elk_jaar ieder_jaar jaarlijks nog_past nog_passend',
    'nog_werkt nog_nodig doorloopt loopt_door doorgaande continuit* stopt stopte beeindig* na_een_tijd standhoud*',
    'houdt_stand terugkomen periodiek* regelmatig vangnet vinger_aan_de_pols',
  ].join(' '),
  decide: [
    'beslis* besliss* meebesl* besluit* bepaal* bepalen bepaalt kies* kiezen keuze* keus gekozen kozen meebepa*',
    'instem* akkoord toestemming inspraak zeggenschap* medezeggenschap* invloed stem meepraten meedenk* meepra*',
    'inbreng* zelf_bepa* zelf_kie* laatste_woord',
  ].join(' '),
  control: [
    'regie eigen_regie touwtjes stuur roer baas_over eigenaar* eigen_plan persoonlijk_plan familiegroepsplan',
    'familieplan gelijkwaardig* gelijke over_mij over_hen niet_over met_mij zonder_mij zonder_de_inwoner',
    'boven_mijn_hoofd achter_mijn_rug pgb persoonsgebonden_budget eigen_woorden zelf_aan wil_zelf',
  ].join(' '),
  clientSupport: [
    'clientondersteun* onafhankelijk* meenemen meebrengen vertrouwenspersoon* bijstaan steunt_in bij_het_gesprek',
    'iemand_mee',
  ].join(' '),
  voiceInPolicy: 'adviesraad* clientenra* ervaringsdeskundig* clientenpanel* beleid',
  privacy: 'gegevens dossier delen gedeeld doorgegeven verslag*',
  respect: [
    'respect* serieus luister* gehoord begrip begreep begrijpt_mij empath* vriendelijk* oordeel* vooroordeel*',
    'vooroordelen welkom bejegen* menselijk* op_mijn_gemak uitpraten netjes betrokken aandacht* inleven leefde_mee',
    'verplaatsen nummer behandeld geduld* beleefd*',
  ].join(' '),
  knowledge: [
    'kennis deskundig* expertise kundig* vakkundig* bekwa* vakbekwa* verstand_van ervaring ervaren onervaren opgeleid',
    'opleiding* scholing bijscholing geschoold training* getraind cursus* vaardig* vaardigheden competent*',
    'competenties professioneel vakmanschap specialis* vakkennis intervisie supervisie leren leert reflect* ingewerkt',
    'inwerk* bijblijven op_de_hoogte_van kent kennen ken weet_genoeg weet_veel weten_genoeg weet_welke weten_welke',
    'sociale_kaart doorvragen vraagt_door vragen_door goede_vragen gesprekstechniek* gespreksvoering herken* herkent',
    'inschatten onderlegd toegerust coaching advies adviezen adviseren',
  ].join(' '),
  disorders: [
    'autisme dementie psychisch* beperking* lvb verslaving* laaggeletterd* huiselijk_geweld ggz aandoening* ziekte',
    'ziektebeeld* problematiek* trauma*',
  ].join(' '),
  latitude: [
    'ruimte handelingsruimte speelruimte vrijheid handelingsvrijheid mandaat bevoegd* bevoegdheid* mag mogen mocht',
    'durf* durft durven lef doorpakken knoop doorhakken zelfstandig zelf_beslissen vertrouwen rugdekking gesteund',
    'steunt eigen_inzicht professionele_oordeel handen_vrij vrij_te doorzettingsmacht doorbraak armslag creatie*',
    'initiatief discretionair*',
  ].join(' '),
  rules: [
    'regel regels protocol* procedure* richtlijn* verordening* wet wetten kaders beleidsregels hardheidsclausule',
    'strikt streng* bureaucrat* boekje regelgeving verantwoord* registr* administratie* belemmer* bedoeling',
    'indicatiestelling handtekening* letter_van_de_wet',
  ].join(' '),
  exception: [
    'afwijk* afgeweken uitzonder* maatwerk buiten_de_kaders buiten_de_lijntjes gebaande_paden buitengewoon',
    'schrijnend* ongebruikelijk* omheen soepel* onredelijk* wat_nodig_is doen_wat_nodig experimenteren',
  ].join(' '),
  superiors: [
    'leidinggeven* manager* management baas teamleider* bestuur directie chef organisatie_geeft goedkeuring wethouder',
  ].join(' '),
  time: 'tijd caseload werkdruk uren haast krap agenda',
  budget: 'budget* bedrag potje geld_uit* werkbudget',
  finding: [
    'vinden vindbaar* bereikbaar* bereiken waar_ik waar_je waar_zij terecht aanklop* adres weg_naar ingang* een_loket',
    'loketten toegangspoort vind_ik wegwijs drempel* laagdrempelig* inloop* bekend_waar openingstijd* telefoonnummer',
    'website toegankelijk* inlopen binnenlopen bij_wie',
  ].join(' '),
  plain: [
    'duidelijk* helder* begrijpelijk* snap* snapt snappen begrijp begrijpen begrijpt uitleg* uitgelegd transparant*',
    'doorzichtig* ondoorzichtig onduidelijk* eenvoudig* simpel* makkelijk* ingewikkeld* moeilijk* overzichtelijk* b1',
    'gewone_taal taalgebruik jargon leesbaar* lastig versimpel* inzichtelijk* navolgbaar open_over eerlijk_over',
  ].join(' '),
  paperwork: [
    'brief brieven formulier* aanvraagformulier* folder* website* papierwerk beschikking* informatie digi* internet',
    'computer online digid bericht* telefonisch post mail taal',
  ].join(' '),
  keepingInformed: [
    'op_de_hoogte weet_wat weten_wat voortgang terugkoppel* waar_ik_aan_toe aan_toe laten_weten laat_weten',
    'wat_er_gebeurt verwacht* vooraf stappen verloop termijnen terugbel* bel*_terug hoor* hoort horen gehoord_van',
    'status uitgelegd_hoe onderbouw* motiver* waarom bezwaar klacht rechten_en',
  ].join(' '),
  waiting: [
    'wacht* wachten wachttijd* wachtlijst* lang* duurt duurde doorlooptijd* snel* maanden weken binnen_een antwoord',
    'afhandel* vlot* tempo',
  ].join(' '),
  runAround: [
    'verhaal een_keer opnieuw_vertell* steeds_opnieuw telkens_opnieuw opnieuw_doen dezelfde_gegevens',
    'dezelfde_papieren dubbel_aanlever* kastje_naar_de_muur heen_en_weer van_de_een van_het_ene doorverbonden',
    'loket_naar ander_loket',
  ].join(' '),
  procedure: 'aanvra* aanvraag* melding proces* aanvraagproces toegangsproces behandel*',
  early: [
    'vroeg* tijdig* op_tijd eerder voordat voor_het voor_dat voorkom* voorkwam preventie* preventief erger escal*',
    'uit_de_hand te_laat crisis* beginnende beginstadium stadium dreig* misgaat misging groter klein_blijven aan_ziet',
    'zien_aankomen brand* vroegsignaler* noodsituatie* voor_te_zijn nood',
  ].join(' '),
  signal: [
    'signa* opmerk* opgemerkt merken merkt merkte op_te_merken in_beeld zicht_op zorgen_over zorgen_maken zorgelijk*',
    'zorgmijd* melden meldt gemeld zorgmelding* opvang* opgepikt opgevangen herkent_vroeg alert* ziet_dat in_de_gaten',
    'waarschuw* aan_de_bel',
  ].join(' '),
  goingOut: [
    'eropaf outreach* opzoek* zoeken*_op opgezocht huisbezoek* langs_te naar_mensen_toe achter_de_voordeur',
    'aan_de_deur uit_zichzelf vindplaats* zichtbaar aanwezig_in op_straat komen_naar kwam_naar zelf_contact',
  ].join(' '),
  referral: [
    'doorverw* verwijs* verwez* doorgeleid* doorgeleiding overdracht* overdragen overgedragen dragen*_over warme warm',
    'toegeleid* toeleiden leiden_naar brengen*_naar in_contact_met verder_geholpen juiste_plek juiste_hulp',
    'juiste_persoon juiste_hulpverlener tussen_wal wal_en_schip andere_organisatie gaat_mee ging_mee',
  ].join(' '),
  signalPlaces: [
    'huisarts* school scholen wijkagent* politie consultatiebureau* woningcorporatie* corporatie* wijkverpleeg*',
    'ziekenhuis buurthuis* kerk verenig* sportclub*',
  ].join(' '),
  workingLife: [
    'salaris collegas contract werkgever* werkplek kantoor vacature* ziekteverzuim sfeer rooster werktijd* vergader*',
    'cao pensioen functie verlof computers laptop',
  ].join(' '),
  townLife: [
    'parkeer* afval straat straten groen belasting* fietspad* bus bussen speeltuin* winkel* zwembad paspoort* verkeer',
    'veilig* woningen huurprijs sport* evenement*',
  ].join(' '),
  survey: 'vragenlijst* enquete* rapportcijfer cijfer onderzoek stelling* leeftijd uitkomsten scan geslacht',
  satisfied: 'tevreden* blij trots aanraden gelukkig* plezier prettig* leuk* gezellig* fijn* lekker',
  negation: 'niet geen nooit nauwelijks zonder weinig onvoldoende slecht* te_weinig gebrek ontbre* mis* onjuist',
} as const;

const patternOf = (family: string): RegExp => {
  const ways = family.split(' ').map((word) => word.replaceAll('_', ' ').replaceAll('*', '[a-z]*'));
  return new RegExp(`(?:^| )(?:${ways.join('|')})(?= |$)`);
};

const PATTERNS = Object.entries(FAMILIES).map(([name, family]) => [name, patternOf(family)] as const);

/** The families of which a key has a word. */
export const familiesIn = (key: string): readonly string[] =>
  PATTERNS.flatMap(([name, pattern]) => (pattern.test(key) ? [name] : []));
