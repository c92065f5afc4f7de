import { NO } from './scale-vocabulary.ts';

/**
 * Words that surveys use, as data. All are written as textKey makes them: lower case, no diacritics, no punctuation.
 * Answer scales are in scale-vocabulary.ts; nothing else in core holds survey vocabulary.
 */

/**
 * Words that say who answered. A word of the text that contains one of them decides; the first in the text wins. Where a word
 * contains several, the one that ends last: "jongerenwerker" is a worker.
 */
export const GROUP_WORDS = {
  /** In a scan but not one of its two groups. */
  none: ['wethouder', 'burgemeester', 'raadslid', 'gemeenteraad', 'bestuur', 'bestuurder', 'policy'],
  residents: [
    'inwoner',
    'bewoner',
    'burger',
    'client',
    'vertegenwoordiger',
    'mantelzorg',
    'hulpvrager',
    'zorgvrager',
    'naaste',
    'ouder',
    'jongere',
    'ervaringsdeskundige',
    'clientenraadslid',
    'adviesraad',
    'adviesraadslid',
    'wmoraad',
    'wmoraadslid',
    'resident',
    'citizen',
    'carer',
  ],
  frontline: [
    'medewerker',
    'uitvoer',
    'professional',
    'wijkteam',
    'consulent',
    'hulpverlener',
    'zorgverlener',
    'toegang',
    'loket',
    'klantmanager',
    'casemanager',
    'werker',
    'jongerenwerk',
    'ouderenwerk',
    'welzijnswerk',
    'opbouwwerk',
    'coordinator',
    'adviseur',
    'coach',
    'begeleider',
    'ondersteuner',
    'clientondersteuning',
    'mantelzorgondersteuning',
    'bemiddelaar',
    'regisseur',
    'behandelaar',
    'verpleegkundige',
    'collega',
    'worker',
    'staff',
    'employee',
    'frontline',
  ],
} as const;

/** What a word about policy starts with, whatever follows: "beleidsadviseur". Not one of the two groups. */
export const POLICY_START = 'beleid';
/** Says that somebody speaks of work, also where another word names whom it is for. */
export const WORKS_THERE =
  /\b(mijn werk|uit mijn vak|beroep|beroepshalve|werkzaam|werk (bij|als|in|voor)|collega s?)\b/;
/** Says that somebody works there, where no other word tells. */
export const WORKPLACE = /\b(sociaal team|sociale teams?|maatschappelijk werk|wmo|profs?)\b/;

/** Headers of a column that says who answered. */
export const GROUP_HEADER =
  /\b(vult? .* in als|wie bent|wie ben je|ik ben|bent u|rol|functie|doelgroep|respondentgroep|role|i am|groep|hoedanigheid|werkblad|bestand)\b/;

/** Headers that ask about somebody else than who answers. */
export const HELPER_HEADER =
  /\b(hielp(en)?|helpt|geholpen|hulp van|sprak|gesproken|contact|kreeg|door wie|met wie|van wie|aan wie|via wie|bij wie|wie (moet|zou|heeft|deed|gaf|nam|kwam)|welke (medewerker|hulpverlener|professional))\b/;

/** Headers of numbers that are no scale. */
export const NO_SCALE_HEADER =
  /\b(page|pagina|aantal|hoeveel|how many|leeftijd|age|geboortejaar|rank|rangorde|rangschik|duration|tijdsduur|seed|id|progress|nummer|number)\b/;

/** Headers of a question after improvement points. */
export const IMPROVEMENT_HEADER =
  /(verbeter|\bbeter\b|belangrijkst|prioriteit|aanpakken|als eerste|eerst aan|\bkies\b|improve|priorit|most important|speerpunt|voorrang|aan werken|\btop ?(3|drie|5|vijf)?\b)/;

/** Headers of one of several choices: a number beside one of these words. */
export const CHOICE_HEADER =
  /\b(punt|punten|keuze|keus|choice|rang|rank|plaats|prio|top ?\d?|priorit\w*|\w*verbeter\w*|\w*belangrijkst\w*)\b/;
/** What numbers such a choice, in letters or digits. */
export const CHOICE_NUMBER = /\b(\d{1,2}e?|eerste|tweede|derde|vierde|vijfde|first|second|third|i{1,3})\b/g;

/** What survey tools write about a test: marks and feedback for each question. */
export const QUIZ_HEADER =
  /^(punten|points|feedback|score)( |$).{0,10}(voor|over|for|on)?|^(totaal aantal punten|total points|quizfeedback|quiz feedback|feedback over|totaalscore|total score)/;

/** What somebody wrote instead of choosing: "anders, namelijk". */
export const OTHER_OPTION = /^(anders|overig|overige|other|iets anders|namelijk|otherwise)\b/;

/** Headers of a report mark. */
export const MARK_HEADER = /(rapport ?cijfer|\bcijfer\b|\bhoe waarschijnlijk\b.*\baanbe|\baanbevelen\b|\brecommend)/;

/** Words in a statement with which agreeing is bad. */
export const NEGATIVE_STATEMENT =
  /\b(slecht|slechte|te lang|te weinig|te veel|te laat|te moeilijk|te ingewikkeld|lang wachten|moeilijk|ingewikkeld|onduidelijk|onvoldoende|ontbreekt|ontbreken|mis ik|ik mis|nooit|geen|niet|last van|problemen met|klachten|frustr\w*|onbegrip|onveilig|onpersoonlijk|vervelend|verdwaal\w*)\b/;
/** The same words where agreeing is good. */
export const NOT_SO_NEGATIVE =
  /\b(hoef\w*\b.{0,40}\b(niet|geen|nooit)|niet alleen|niet meer dan|(niet|geen) (te )?(lang|moeilijk|ingewikkeld|steeds|opnieuw|slecht)|problemen (worden|op tijd|snel)|wel of (geen|niet)|niet standaard|als (ik|iets|het|de regels|dat) .{0,30}\bniet\b|wat (ik|mij) niet)/;

/** Headers of an open question. */
export const OPEN_HEADER =
  /\b(waarom|toelichting|toelichten|licht .* toe|uitleg|uitleggen|opmerking(en)?|vertel|voorbeeld|namelijk|tip|tips|why|comments?|explain|remarks?|suggesties?|toe te voegen|toevoegen)\b/;

/** Headers of a column that is filled in only at the end; the second kind only where some rows are blank or false. */
export const COMPLETED_HEADER =
  /^(submit ?date|date submitted|submitted|datum (verzonden|ingezonden|ingestuurd|ingediend|voltooid|inzending)|ingevuld op|verzenddatum|finished|voltooid|afgerond|completed?|beendet)$/;
export const PERHAPS_COMPLETED_HEADER =
  /(voltooi|afgerond|completion|complete\b|completed|submitted|ingezonden|status$)/;
export const NOT_COMPLETED = [
  ...NO,
  'partial',
  'incomplete',
  'onvolledig',
  'gedeeltelijk',
  'in progress',
  'niet voltooid',
  'niet afgerond',
];

/** Headers of columns that say who someone is. */
export const PERSONAL_HEADERS = [
  { kind: 'ip', header: /\b(ip|ip ?address|ip ?adres)\b/ },
  { kind: 'email', header: /\b(e ?mail|e ?mailadres|mailadres|email ?address|gebruikersnaam|username)\b/ },
  { kind: 'phone', header: /\b(telefoon(nummer|nr)?|telefoonnrs?|mobiel(e nummer|nr)?|mob|phone|tel|06( nummer)?)\b/ },
  {
    kind: 'birth-date',
    header:
      /\b(geboorte ?(datum|dag|jaar|plaats)|geb ?(dat|datum|jaar)|geboren op|date of birth|birth ?(date|day|year)|dob)\b/,
  },
  {
    kind: 'address',
    header: /\b(adres|address|straat(naam)?|huisnummer|postcode|zip ?code|woonplaats|latitude|longitude)\b/,
  },
  {
    kind: 'name',
    header:
      /\b(naam|voornaam|achternaam|voor en achternaam|achtern|voorn|voorletters|initialen|roepnaam|tussenvoegsel|name|first ?name|last ?name|full ?name|surname)\b/,
  },
  { kind: 'device', header: /\b(user ?agent|browser|referr?er|refurl|referr?er ?url|device|apparaat)\b/ },
  {
    kind: 'number',
    header:
      /(\b(bsn|burgerservice ?(nummer|nr)|sofinummer|client ?nummer|token|toegangscode|external (data )?reference|iban|rekeningnummer)\b|^(antwoord|response|respondent|collector|record|deelnemer|participant)? ?id$)/,
  },
] as const;
/** Headers that ask for contact details, of any length; the whole question tells, as one word of it would not. */
export const CONTACT_HEADER =
  /(\bcontact ?gegevens\b|\bpersoonsgegevens (achter|invullen)|^(uw|je|jouw) gegevens$|\bcontact details\b|\b(gegevens|naam|mail|mail ?adres|adres|email ?(adres)?|telefoon|telefoonnummer|nummer)( \w+){0,5} achter(laten|gelaten)?\b|\bmet wie( \w+){0,5} contact\b|\bmogen (wij|we)( \w+){0,4} (benaderen|bellen|mailen|contact)\b|\b(waar|hoe) (kunnen|mogen) (wij|we) (u|jou|je) (bereiken|bellen|mailen)\b|^wil(t)? (u|je)( \w+){0,3} op de hoogte (blijven|worden)\b|^hoe heet (u|je|jij)$|^uw mail$|^mail$)/;

/** Names and numbers of a place or organisation are no personal data. */
export const NOT_PERSONAL_HEADER = /\b(gemeente|wijk|organisatie|team|municipality|organisation|organization)\b/;
/** Personal columns have short headers; a longer one is a question. */
export const PERSONAL_HEADER_MAX = 60;

/** Second header row of SurveyMonkey for columns without options. */
export const SECOND_HEADER_FILLERS = ['response', 'open ended response', 'antwoord', 'open antwoord'];
/** What a question that splits into sub-questions can have instead of a statement. */
export const SCALE_HEADER = /^(schaal|scale) ?\d+$/;
