import { matches } from './context.ts';
import { isHealthWord } from './lists/health-words.ts';
import { wordsIn } from './names/words-in.ts';
import { personNear, saidInGeneral } from './people.ts';
import type { Detector, RedactionSpan } from './span.ts';

const PHRASES =
  /(?<!\p{L})(?:(?:zware|ernstige|chronische|lichamelijke|verstandelijke|psychische|psychiatrische|geestelijke|licht(?:e)? verstandelijke|meervoudige|visuele|auditieve|zeldzame|terminale|ongeneeslijke|erfelijke|aangeboren)(?: en \p{L}{4,16})? (?:ziekte|beperking(?:en)?|handicap|aandoening|klachten|stoornis|problemen|problematiek|pijn)|(?:lichamelijk|verstandelijk|geestelijk|psychisch|chronisch|ernstig|ongeneeslijk|terminaal|visueel|auditief|licht verstandelijk) (?:beperkt|gehandicapt|ziek)|ziekte van \p{Lu}\p{L}{2,20}|syndroom van \p{Lu}\p{L}{2,20}|down ?syndroom|multiple sclerose|(?:een|zijn|haar|mijn|de) (?:nieuwe|gebroken) (?:heup|knie|been|arm|enkel|pols|schouder)|aan de (?:drank|drugs|alcohol|dialyse|beademing)|alcohol ?probleem|(?:hart|nier|long|lever|darm|rug|knie|heup|spier|maag|huid|hersen|oog|bloed|zenuw|gewrichts)(?:problemen|klachten|ziekte|aandoening|operatie|pijn|patiënt|patient)|slecht (?:ter been|zien(?:d)?|horen(?:d)?)|niet (?:meer )?(?:lopen|praten|zien|horen)(?= (?:kan|kon|door|vanwege))|(?:hoge|lage) bloeddruk|niet[- ]aangeboren hersenletsel|post(?:natale|partum) depressie|opgenomen (?:in|bij) (?:het ziekenhuis|een kliniek|de ggz|een ggz-instelling)|gedwongen opname|zelfmoordpoging|poging tot zelfdoding)(?!\p{L})/giu;
const QUALITY =
  /(?<!\p{L})(?:(?:een )?(?:zware|ernstige|chronische|vergevorderde|beginnende|vroege|zwaar|ernstig|chronisch|licht|lichte|acute|jong|long|klassiek|type (?:1|2)|uitgezaaide|vasculaire|postnatale) )$/iu;

function withQuality(text: string, start: number): number {
  const said = QUALITY.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  return start - said.replace(/^een /i, '').length;
}

/** Illness, disability, addiction, pregnancy and medicines of somebody near; not of people in general. */
export const findHealth: Detector = (text) => {
  const named = wordsIn(text)
    .filter(({ key, shouted }) => isHealthWord(key, shouted))
    .map(({ start, end }) => ({ start: withQuality(text, start), end }));
  const phrases = [...matches(text, PHRASES)].map(({ start, end }) => ({ start, end }));
  return [...named, ...phrases]
    .filter(({ start, end }) => personNear(text, start, end) && !saidInGeneral(text, start))
    .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'health', certainty: 'likely' }));
};
