import { isGivenName } from '../names/lexicon.ts';
import { isDutchWord } from './dutch-words.ts';
import { isNear } from './near.ts';
import { remembered } from './unpack.ts';

/** Beginnings or middles of words for one illness, disability, addiction, pregnancy or medicine; our own list. */
const STEMS = `
kanker leukemi tumor chemo bestraling metastas uitgezaaid lymfoom melanoom reuma reumat artros artrit jicht fibromyalgi osteoporos
autis asperger adhd pddnos klassiek-autis dementie dementer alzheimer parkinson epilep diabet suikerziek copd astma emfyseem
longfibrose longziekte hartinfarct hartfalen hartaanval hartkwaal hartpatient hartziekte hartritme hartklep boezemfibrill beroerte
hersenbloed herseninfarct hersenletsel hersentumor hersenschudding hersenvlies tia cva depress depri burnout burn-out overspannen
ptss trauma psychos psychot schizofre bipola borderline manisch manie angststoornis paniekaanval paniekstoornis dwangstoornis
persoonlijkheidsstoornis eetstoornis anorexi boulimi automutil suicid zelfmoord zelfdoding verslaa verslav alcoholis alcoholprobl
drankprobl drugsgebr drugsprobl gokverslaa cocaine heroine afkick ontwenning zwanger miskraam bevalling abortus ivf hiv aids hepatit
tuberculos spierziek spierdystrof duchenne als-patient multiple-scleros scleros ehlers marfan crohn colitis-ulcer prikkelbare darmziek
stoma nierfalen nierziek nierpatient dialys leverciros transplant migrain hernia whiplash dwarslaes verlamd verlamming halfzijdig
amputat geamputeerd prothese blindegeleide slechtziend slechthorend doofblind staar glaucoom macula hoortoestel gehoorapparaat
rolstoel scootmobiel rollator incontinen katheter sondevoeding zuurstof vermoeidheidss me-cvs cvs longcovid long-covid postcovid lyme
dement verslaafd hoogsensitief hooggevoelig prikkelgevoelig angsten suicidaal zelfbeschadig schisis hazenlip klompvoet pacemaker spina-bifida waterhoofd hydrocef
hersenbeschadig hartafwijking taaislijm afkick ontwennings galstenen niersteen nierstenen maagzweer hartkramp angina longembol longontsteking bloedvergift sepsis
blaaskanker wondroos doorligwond spataderen osteomyel scoliose vernauwing meningitis encefalitis hersenstam locked-in coma vegetatief
hielspoor carpale tenniselleboog frozen-shoulder bekkeninstabil endeldarm prolaps gehoorverlies tinnitus oorsuizen menieres
netvlies blindheid doofheid kleurenblind nystagmus stotter mutisme spraakgebrek spraakprobleem spraakstoornis
weegt-te overgewicht obesitas ondervoed slaapapneu narcoleps insomni slapeloos hoogtevrees pleinvrees smetvrees claustrofob agorafob
rouwstoornis herbeleving dissociat schizoaffect waandenk waanidee hallucin verward zwakzinnig autist downie 
krukken looprek tillift looprekje gipsbeen korset catheter incontinentie luiers hoortoestel sonde insulinepomp inhalator
tramadol fentanyl oxycontin seroquel quetiapine olanzapine haldol risperdal abilify temazepam lorazepam xanax zoloft sertraline citalopram
efexor venlafaxine paroxetine seroxat amitriptyl dexamfetamine medikinet strattera lyrica pregabaline metoprolol bloedverdunn marcoumar
humira rituximab chemokuur bestraald immuuntherapie stamcel hormoontherapie genderdysfor transgender in-transitie hysterecto
hypothyr schildklier psoriasis eczeem lupus sarcoido endometrios anemie trombos embolie bloedziek hemofil sikkelcel thalassem
hulphond blindenstok blindengeleide gebarentaal cochleair tracheosto hoog-laagbed rolstoelafhank keizersnede zwangerschapsvergift onvruchtbaar
overprikkel oververmoeid concentratieproblem geheugenverlies geheugenproblem vergeetachtig delirium waanbeeld zelfverwond gordelroos
slijmbeurs dwerggroei albinisme hersenverlamm dotter gedotterd bypass hartkatheter uitzaai poliep coeliaki glutenallerg maagverklein cirrose
pancreati galblaas hersenkneuz bewusteloos botontkalk ingezakte geslachtsverander drugsverslaaf gameverslaaf gokverslaaf wietgebr blowen
comazuip pijnpatient fysieke-beperk spierverslap zenuwpijn hernia-operat amputati beademing palliatie euthanasie terminaal-ziek
levensverwacht dwarslesie stofwissel hersenafwijk chromosoom hersenschade zuurstoftekort ontwikkelingsstoornis spierkracht
groeistoornis hormoon schildkl hartstilstand reanimat gereanim intensive-care revalid revalidatie rolstoeler wondzorg bijnier
huidziekte oogziekte longembo beenmerg tremor evenwichtsstoor valgevaar vallende-ziekte ouderdomsdiab ouderdomssuiker nierpati
kunstlong kunsthart nierdonor dementeer parkinsonist epilepti chemothera bestralingen hersenletsel lichamelijk-gehandicapt
spasti spasme cerebral cp-kind downsyndroom syndroom fragiele klassieke-autisme verstandelijk-beperk zwakbegaafd lvb licht-verstandelijk
hoogbegaafd dyslexi dyscalcul dyspraxi tourette ocd ticstoornis gedragsstoornis hechtingsstoornis ontwikkelingsachterstand
taalontwikkelingsstoornis tos selectief-mutis korsakov delier huntington afasi cerebrovas kunstheup kunstknie gebroken-heup
heupoperatie knieoperatie fractuur insuline metformine ritalin concerta methylfenidaat antidepress oxazepam diazepam morfine oxycodon
methadon lithium prozac prednison antipsychot bloedverdunner slaappil kalmering
`;
/** Whole words that are an illness or a disability as they stand, in lower case. */
const WHOLE = `
add adhd asd als ms me nah ptss ocd hiv aids copd tia cva cvs lvb tos blind doof kreupel ernstig-ziek psychose depressie
terminaal palliatief gehandicapt invalide lichamelijk-beperkt chronisch-ziek arbeidsongeschikt getraumatiseerd misbruikt mishandeld
gehoorgestoord alcoholist alcoholiste tbc rsi icd soa mci pds fns solk npd bpd wiet coke burn-out junk junkie verslaafde blinde dove hsp fas fasd epi suikerpatient afgekeurd verlamd gehandicapte manke zwanger invaliditeit pijnpatient mishandeling incest verkracht slechtlopend bedlegerig overspannen staar
`;
/** Ends that make such a word a service, a place or a rule. */
const NOT_ILL =
  /(?:zorg|fonds|vereniging|stichting|instelling|toegankelijk(?:heid)?|vriendelijk(?:e)?|pad|taxi|busje?|consulent|team|steunpunt|netwerk|casemanager|gids|kennis|afdeling|cafe|coach|kliniek|zwangerschapscursus|verpleegkundige|plek|helling|lift|vervoer|onderzoek|beleid|vragenlijst|parkeerplaats|deskundige|expert|specialist|wachtlijst|centrum|huis)$/;
/** Short words that are an illness only when written in capitals. */
const CAPITALS = new Set(['als', 'me', 'ms', 'add', 'tos', 'tia', 'nah', 'aids']);

const words = (list: string) => list.split(/\s+/).filter(Boolean);
const STEM = new RegExp(
  `(?:${words(STEMS)
    .filter((stem) => stem.length > 3)
    .join('|')})`,
);
const ALONE = new Set([...words(WHOLE), ...words(STEMS).filter((stem) => stem.length <= 3)]);

/** Ends that nearly only illnesses, disabilities and operations have. */
const ENDS =
  /(?:itis|kanker|ziekte|stoornis|stoornissen|syndroom|fobie|verslaving|afwijking|beschadiging|infarct|infarcten|hersenbloeding|prothese|patient|patiente|allergie|intolerantie|handicap|letsel|verlamming|insufficientie|falen|neuropathie|myopathie|plegie|sclerose|carcinoom|sarcoom|lymfoom|blastoom|(?:rug|hoofd|buik|nek|zenuw|gewrichts|knie|heup|schouder|spier|borst|fantoom|bekken)pijn(?:en)?|(?:rug|knie|nek|hart|long|maag|darm|spier|vermoeidheids|spannings|stress|angst|geheugen|evenwichts|hersen|buik|heup)(?:klachten|problemen)|(?:hart|knie|heup|rug|oog|hersen|hernia|open-hart|nier|voet|schouder|darm|buik)operatie|(?:azepam|sartan|statine|prazol|oxetine|triptyline|gliptine|zapine|peridon|olol))$/;
/** Words with such an end that are no illness of somebody. */
const NO_ILL_END =
  /^(?:ziekte|infectieziekte|beroepsziekte|volksziekte|kinderziekte|handicap|letsel|falen|lichamelijk|overheidsfalen|systeemfalen|marktfalen|patient|patiente|spelverslaving|schermverslaving)$/;

const isIll = remembered((key) => !NOT_ILL.test(key) && (STEM.test(key) || (ENDS.test(key) && !NO_ILL_END.test(key))));

/** Illnesses that are often written otherwise than the list has them. */
const OFTEN_MISTYPED = words(`
fibromyalgie alzheimer parkinson dementie diabetes epilepsie reuma artrose artritis depressie depressief schizofrenie psychose psychotisch
autisme autistisch asperger borderline anorexia boulimia migraine hernia astma emfyseem leukemie chemotherapie bestraling beroerte herseninfarct
hersenbloeding hersenletsel dyslexie verslaving verslaafd alcoholist rolstoel scootmobiel rollator osteoporose psoriasis bipolair endometriose
dwarslaesie multiple sclerose hartinfarct longontsteking tumor kanker zwangerschap miskraam incontinent slechthorend slechtziend trombose
antidepressiva antipsychotica oxycodon methadon burnout overspannen gehandicapt invalide spasticiteit syndroom hyperactief
`).filter((word) => word.length > 5);
const LETTER_APART = 1;
const LONG_WORD = 9;

/** True for a word that Dutch does not have and that an illness is one letter away from, or two when it is long: "alsheimer". */
export const isMistypedIllness = remembered(
  (key) =>
    key.length > 4 &&
    key.length < 24 &&
    !isDutchWord(key) &&
    !isGivenName(key) &&
    OFTEN_MISTYPED.some(
      (word) => word[0] === key[0] && isNear(key, word, word.length >= LONG_WORD ? LETTER_APART + 1 : LETTER_APART),
    ),
);

/** True for a word (its key, and how it is written) that names an illness, a disability, an addiction or a medicine. */
export function isHealthWord(key: string, shouted: boolean): boolean {
  if (ALONE.has(key)) return !NOT_ILL.test(key) && (shouted || !CAPITALS.has(key));
  return key.length > 3 && isIll(key);
}
