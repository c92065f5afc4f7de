import { after, before, matches } from './context.ts';
import { RELATIVE } from './people.ts';
import type { Certainty, Detector, RedactionSpan } from './span.ts';

const UNIT = '(?:een|één|eenen|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const TEN = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
const SPELLED = `(?:(?:${UNIT}(?:en|ën))?${TEN}|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|honderd|${UNIT})`;
const NUMBER = `(?:1[01]\\d|\\d{1,2}(?:[,.]5|½)?|${SPELLED})`;
const YEARS = '(?:jaar|jr\\.?|jaren|maanden|mnd|weken)';
const OF_AGE = `(?: ?${YEARS}(?: (?:oud|jong))?)?`;
const BEGIN = '(?<![\\p{L}\\d.,€/:-])';
const END = '(?![\\p{L}\\d/:%€]|[.,]\\d|-\\d)';
const ADVERBS =
  '(?:(?:nu|net|pas|al|bijna|inmiddels|ondertussen|ruim|ongeveer|rond de|nog maar|nog|dus|ook|zelf|toen|binnenkort|straks|nog geen|zo) ){0,3}';

interface Form {
  readonly pattern: RegExp;
  readonly certainty: Certainty;
}
const form = (pattern: string, certainty: Certainty): Form => ({ pattern: new RegExp(pattern, 'giu'), certainty });

const SUBJECT = `(?:ik|hij|zij|ze|die|${RELATIVE})`;
const IS = '(?:ben|is|was|word|wordt|werd|waren|zijn)';
/** Each form of an age of one person; what is looked behind is no part of the age. */
const FORMS: readonly Form[] = [
  form(`${BEGIN}${NUMBER}(?: |-)?${YEARS} (?:oud|jong)e?(?!\\p{L})`, 'certain'),
  form(`${BEGIN}(?:\\d{1,3}|${SPELLED}) ?-? ?jarigen?(?!\\p{L})`, 'certain'),
  form(`(?<=(?<!\\p{L})(?:ik ben|ben ik|ik was|ik word) ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})${SUBJECT} ${IS} ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})mijn [\\p{L}]{2,20} ${IS} ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:toen|nu|sinds|als|omdat|dat) ${SUBJECT} ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}(?= (?:werd|was|wordt|ben|is|word))`, 'likely'),
  form(`(?<=(?<!\\p{L})${RELATIVE}(?: en ${RELATIVE})?,? (?:van|\\p{Lu}\\p{L}{1,14} van) ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}(?:(?:, | en ){1,2}${NUMBER}${OF_AGE}){0,4}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})${RELATIVE},? )${BEGIN}${NUMBER} ?(?:jaar|jr)(?!\\p{L})`, 'likely'),
  form(`(?<=(?<!\\p{L})${RELATIVE}(?: \\p{L}{2,14})? \\()${NUMBER} ?(?:${YEARS}|j\\.?)?(?=[),])`, 'likely'),
  { pattern: new RegExp(`(?<=(?<!\\p{L})\\p{Lu}\\p{Ll}{1,14} \\()${NUMBER} ?(?:${YEARS}|j\\.?)?(?=[),])`, 'gu'), certainty: 'possible' },
  form(`(?<=(?<!\\p{L})(?:man|vrouw|jongen|meisje|m|v|alleenstaand|gehuwd|weduwe|weduwnaar)[ ,/]{1,2})\\d{2} ?(?:jaar|jr)?(?=[,.]|$)`, 'likely'),
  form(`(?<=^|[.!?] |\\n)\\d{2} ?(?:jaar|jr)(?= en (?:nog|al|alleen|woon|ik)|,)`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:als|van|door een|een|en|of) )${BEGIN}\\d{2} ?(?:plusser|er)(?!\\p{L})`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:mijn|zijn|haar|hun) )\\d{1,3} ?(?:e|ste|de)(?! (?:keer|aanvraag|gesprek|brief|jaar|maand|week|verdieping|kind|zoon|dochter))(?!\\p{L})`, 'likely'),
  form(`(?<=(?<!\\p{L})leeftijd(?: is| van|:)? ${ADVERBS})${NUMBER}${OF_AGE}${END}`, 'certain'),
  form(`(?<!\\p{L})(?:begin|midden|eind|ver in de|achter in de|half|voor in de|ruim in de|rond de|tegen de|dik in de|diep in de) (?:${TEN}|[2-9]0)(?!\\p{L}| (?:mensen|euro|procent|keer|minuten))`, 'possible'),
  form(`(?<=(?<!\\p{L})${SUBJECT}(?: ${IS}| loopt?)? ${ADVERBS}(?:in|over|boven) de )(?:${TEN}|[2-9]0)(?!\\p{L})`, 'possible'),
  form('(?<!\\p{L})(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?:er|plusser)(?!\\p{L})', 'possible'),
  form(`(?<=(?<!\\p{L})(?:ik ben|ben ik|is|was|oma|opa|moeder|vader)(?: al| ook| nu)? )bejaard(?!\\p{L})`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:wij|we) zijn ${ADVERBS}(?:allebei |beiden |allebei al |beide )?)${NUMBER}(?: en ${NUMBER})?(?: jaar)?(?= en |[,.!]|$)`, 'likely'),
  form(`(?<=(?<!\\p{L})met (?:mijn|zijn|haar|onze|m'n) )${NUMBER} (?:jaar|jaren)(?!\\p{L})`, 'likely'),
  form(`(?<=(?<!\\p{L})${RELATIVE}, ${ADVERBS})${NUMBER}(?=[,.)]|$)`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:ik|hij|zij|ze|${RELATIVE}) wordt? (?:volgend(?:e)? (?:jaar|maand|week)|deze (?:maand|week)|dit jaar|in \\p{L}{3,9}|morgen) )${NUMBER}${OF_AGE}${END}`, 'likely'),
]; // biome-ignore format: a table

/** What makes a number a duration, an amount or a limit in a rule, and no age. */
const NO_AGE_BEFORE =
  /(?:\b(?:vanaf|tot|onder|boven|per|elke|iedere|zeker|minstens|al meer dan|wacht|wachten|duurt|duurde|na|binnen|over|kamer|nummer|bus|lijn|route|punt|cijfer|groep|klas|vraag)|€) ?(?:de )?$/;
const NO_AGE_AFTER =
  /^ ?(?:keer|x\b|maal|minuten|uur|dagen|km|kilometer|meter|euro|procent|graden|personen|mensen|man\b|kinderen|jaar (?:geleden|lang|later|bezig|getrouwd|mantelzorg|ziek|aan|op|zonder|in|bij|wacht)|jaar werkzaam|geleden|lang\b|later|bezig|getrouwd|samen|ziek|werkzaam|tot|t\/m|van de|stuks|verschillende|weken? (?:geleden|lang|bezig|aan|zwanger)|maanden? (?:geleden|lang|bezig|aan))/;
const ALONE = /^(?:een|één|en)$/i;

/** Ages of one person: "34 jaar oud", "mijn dochter van 6", "ik ben 78", "op haar 16e", "eind dertig", "tachtiger". */
export const findAge: Detector = (text) =>
  FORMS.flatMap(({ pattern, certainty }) =>
    [...matches(text, pattern)]
      .filter(({ text: age, start, end }) => {
        const said = certainty === 'certain' || !NO_AGE_BEFORE.test(before(text, start));
        return said && !NO_AGE_AFTER.test(after(text, end)) && !ALONE.test(age);
      })
      .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'age', certainty })),
  );
