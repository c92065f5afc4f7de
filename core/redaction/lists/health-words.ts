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
hypothyr schildklier psoriasis eczeem lupus sarcoido endometrios anemie trombos embolie bloedziek hemofil sikkelcel thalassem
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
gehoorgestoord alcoholist alcoholiste junk slechtlopend bedlegerig overspannen staar
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

/** True for a word (its key, and how it is written) that names an illness, a disability, an addiction or a medicine. */
export function isHealthWord(key: string, shouted: boolean): boolean {
  if (NOT_ILL.test(key)) return false;
  if (ALONE.has(key)) return shouted || !CAPITALS.has(key);
  return key.length > 3 && STEM.test(key);
}
