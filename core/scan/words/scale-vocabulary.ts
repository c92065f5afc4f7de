/**
 * Words of answer scales, as data. All keys are written as textKey makes them: lower case, no diacritics, no punctuation.
 */

/** Answers that are no score. */
export const DONT_KNOW_PART =
  /\b(weet (ik |het |ik het |je )?niet|geen (mening|idee|antwoord)|n v t|nvt|(don t|do not|not) know|no opinion|n a|not applicable|niet te (zeggen|beoordelen)|niet beoordelen|not say|niet zeggen|wil (ik )?niet zeggen|niet van (mij )?bekend|niet gebruikt|geen ervaring)\b/;
export const DONT_KNOW = ['niet van toepassing', 'onbekend', 'unknown', 'anders', 'not sure', 'unsure', '?', '-'];

/** What statistics programs write where somebody left a question open. It is no category, and counts as not filled in. */
export const MISSING = ['na', 'nan', 'null', 'missing', '#n/a', '#null!', '.', '-9', '-99', '-999', '99', '999'];

/** Stems of scales that run from a negative to a positive pole; with a modifier before it. */
export const POLAR_FAMILIES = [
  { name: 'applies', positive: ['van toepassing', 'applicable', 'applies'], negative: [] },
  { name: 'agree', positive: ['mee eens', 'eens', 'agree'], negative: ['mee oneens', 'oneens', 'disagree'] },
  { name: 'satisfied', positive: ['tevreden', 'satisfied'], negative: ['ontevreden', 'dissatisfied', 'unsatisfied'] },
  { name: 'important', positive: ['belangrijk', 'important'], negative: ['onbelangrijk', 'unimportant'] },
  { name: 'true', positive: ['waar', 'true', 'klopt', 'juist'], negative: ['onwaar', 'untrue', 'onjuist'] },
  { name: 'clear', positive: ['duidelijk', 'clear'], negative: ['onduidelijk', 'unclear'] },
  { name: 'easy', positive: ['makkelijk', 'gemakkelijk', 'easy'], negative: ['moeilijk', 'difficult'] },
  { name: 'likely', positive: ['waarschijnlijk', 'likely'], negative: ['onwaarschijnlijk', 'unlikely'] },
  {
    name: 'favourable',
    positive: ['favorably', 'favourably', 'favorable', 'positief'],
    negative: ['unfavorably', 'unfavourably', 'unfavorable', 'negatief'],
  },
  { name: 'good', positive: ['goed', 'good'], negative: ['slecht', 'bad', 'poor'] },
  { name: 'degree', positive: [''], negative: [] },
] as const;

/** How strongly a modifier pulls towards the pole of its stem. */
export const MODIFIERS = new Map(
  Object.entries({
    '': 2,
    wel: 2,
    helemaal: 3,
    'helemaal wel': 3,
    geheel: 3,
    volledig: 3,
    totaal: 3,
    absoluut: 3,
    zeer: 3,
    heel: 3,
    erg: 3,
    sterk: 3,
    'in hoge mate': 3,
    strongly: 3,
    completely: 3,
    totally: 3,
    fully: 3,
    very: 3,
    extremely: 3,
    grotendeels: 1.8,
    'grotendeels wel': 1.8,
    overwegend: 1.8,
    meestal: 1.8,
    mostly: 1.8,
    largely: 1.8,
    behoorlijk: 1.6,
    vrij: 1.6,
    redelijk: 1.4,
    tamelijk: 1.4,
    moderately: 1.4,
    'een beetje': 1,
    'een beetje wel': 1,
    beetje: 1,
    enigszins: 1,
    deels: 1,
    'deels wel': 1,
    gedeeltelijk: 1,
    somewhat: 1,
    slightly: 1,
    partly: 1,
    'a little': 1,
    nauwelijks: -1.5,
    hardly: -1.5,
    'ja zeker': 3,
    'ja beslist': 3,
    'beslist wel': 3,
    'zeker wel': 3,
    zeker: 3,
    'ja helemaal': 3,
    'ja meestal': 1.8,
    'meestal wel': 1.8,
    'ja deels': 1,
    'in hoge mate wel': 3,
    'in zeer grote mate': 3,
    'in grote mate': 2.5,
    'in redelijke mate': 1.4,
    'in enige mate': 1,
    'in beperkte mate': 0.5,
    'in geringe mate': 0.5,
    'best wel': 1.6,
    'heel erg': 3,
    'nee helemaal niet': -3,
    'nee zeker niet': -3,
    'beslist niet': -3,
    'zeker niet': -3,
    'absoluut niet': -3,
    'nee meestal niet': -1.8,
  }),
);
/** Words that turn a modifier round, and the modifiers that mean "not much" when turned ("niet zo", "niet helemaal"). */
export const NEGATIONS = ['niet', 'not'];
export const WEAK_WHEN_NEGATED = ['helemaal', 'zo', 'echt', 'zeer', 'erg', 'heel', 'very', 'really', 'completely'];

/** The middle of a polar scale. */
export const NEUTRAL =
  /^(neutraal|neutral|niet eens niet oneens|(mee )?eens noch (mee )?oneens|tevreden noch ontevreden|goed noch slecht|tussenin|gemiddeld|neither\b.*|(noch|niet) .* (noch|niet) .*|deels .* deels .*|undecided)$/;

/** Scales of loose words, with their place. */
export const WORD_FAMILIES = [
  {
    name: 'often',
    words: {
      nooit: 0,
      never: 0,
      'bijna nooit': 1,
      'almost never': 1,
      zelden: 1.5,
      rarely: 1.5,
      seldom: 1.5,
      'af en toe': 2,
      occasionally: 2,
      soms: 2.5,
      sometimes: 2.5,
      regelmatig: 3,
      regularly: 3,
      vaak: 4,
      often: 4,
      meestal: 4.5,
      usually: 4.5,
      'heel vaak': 4.7,
      'zeer vaak': 4.7,
      'very often': 4.7,
      'vrijwel nooit': 1,
      'vrijwel altijd': 5,
      'bijna altijd': 5,
      'almost always': 5,
      altijd: 6,
      always: 6,
    },
  },
  {
    name: 'quality',
    words: {
      'heel slecht': 0,
      'zeer slecht': 0,
      'very poor': 0,
      'very bad': 0,
      terrible: 0,
      slecht: 1,
      poor: 1,
      bad: 1,
      onvoldoende: 1.5,
      insufficient: 1.5,
      matig: 2,
      fair: 2,
      'niet goed niet slecht': 2.5,
      neutraal: 2.5,
      average: 2.5,
      gemiddeld: 2.5,
      voldoende: 3,
      sufficient: 3,
      redelijk: 3.2,
      'ruim voldoende': 3.5,
      goed: 4,
      good: 4,
      'heel goed': 5,
      'zeer goed': 5,
      'very good': 5,
      uitstekend: 6,
      excellent: 6,
    },
  },
  {
    name: 'improvable',
    words: {
      'moet beter': 0,
      'kan veel beter': 0.5,
      'kan beter': 1,
      'gaat wel': 2,
      'op orde': 3,
      'helemaal op orde': 4,
    },
  },
] as const;

/** Faces and stars, worst first; the same place for faces that say the same. */
export const FACES: readonly (readonly string[])[] = [
  ['😡', '😠', '🤬', '😭'],
  ['😢', '☹️', '☹', '🙁', '😞', '😟', ':-(', ':('],
  ['😕', '🫤', ':-/'],
  ['😐', '😑', ':-|', ':|'],
  ['🙂', '😊', '☺️', '☺', ':-)', ':)'],
  ['😃', '😀', '😄', '😁', '🤩', '😍', ':-d', ':d'],
];

/** Yes, no and between: a scale only where the file has no other, else a tick for an improvement point. */
export const YES = [
  'ja',
  'yes',
  'j',
  'y',
  '1',
  'true',
  'waar',
  'x',
  'checked',
  'selected',
  'aangevinkt',
  'gekozen',
  '✓',
];
export const NO = ['nee', 'no', 'n', '0', 'false', 'onwaar', 'niet gekozen', 'not selected', 'unchecked', 'neen'];
/** Numbers that statistics programs write where somebody does not know, or gave no answer. */
export const APART_NUMBERS: readonly string[] = ['77', '88', '97', '98', '99', '999', '-1', '-7', '-8', '-9', '-99'];
export const IN_BETWEEN = ['soms', 'een beetje', 'deels', 'gedeeltelijk', 'sometimes', 'partly', 'misschien', 'maybe'];

/** The scale of the toegangsscan. */
export const OWN_SCALE: readonly string[] = [
  'Helemaal niet van toepassing',
  'Niet van toepassing',
  'Een beetje van toepassing',
  'Van toepassing',
  'Helemaal van toepassing',
];
/** A scale that many surveys shorten between its ends ("nooit, soms, vaak, altijd"). */
export const COMPLETE_WITH_ENDS: readonly string[] = ['Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd'];

/** Scales of which one category may be missing in a small file, lowest first. */
export const WHOLE_SCALES: readonly (readonly string[])[] = [
  OWN_SCALE,
  ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'],
  ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'],
  ['Zeer ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Zeer tevreden'],
  ['Helemaal mee oneens', 'Mee oneens', 'Niet mee eens, niet mee oneens', 'Mee eens', 'Helemaal mee eens'],
  ['Helemaal mee oneens', 'Mee oneens', 'Eens noch oneens', 'Mee eens', 'Helemaal mee eens'],
  ['Helemaal oneens', 'Oneens', 'Eens noch oneens', 'Eens', 'Helemaal eens'],
  ['Zeer oneens', 'Oneens', 'Neutraal', 'Eens', 'Zeer eens'],
  ['Zeer ontevreden', 'Ontevreden', 'Niet tevreden, niet ontevreden', 'Tevreden', 'Zeer tevreden'],
  [
    'Helemaal mee oneens',
    'Mee oneens',
    'Een beetje mee oneens',
    'Neutraal',
    'Een beetje mee eens',
    'Mee eens',
    'Helemaal mee eens',
  ],
  ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
  ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
  ['Helemaal niet', 'Niet', 'Een beetje', 'Wel', 'Helemaal wel'],
  COMPLETE_WITH_ENDS,
];
