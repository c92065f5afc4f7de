import { PACKED_WORDS } from './packed-words.ts';
import { once, remembered, unpack } from './unpack.ts';

const words = once(() => unpack(PACKED_WORDS));

/** Words that the list does not have and people do write: English, spoken language, what the field says. */
const ALSO = new Set(
  `ok oke okay sorry team teams intake case cases manager coach mail mails mailen gemaild app apps appen appt gebeld email website
  online offline chat chatbot link inloggen wifi pc laptop smartphone whatsapp update deadline feedback meeting workload burnout
  aub svp ivm mbt tav ipv oa bv nvt enz etc evt ca dmv zsm idd wmo pgb ggz uwv svb wlz aow wia wajong digid bsn kvk ciz cak cjg
  vaak nie nix effe ff ofzo zoiets ergens kwijt mn m'n zn z'n dr d'r hun hullie wullie jullie us jo heit mem pake beppe net mar
  keukentafelgesprek keukentafelgesprekken wijkteam wijkteams buurtteam maatwerk mantelzorger mantelzorgers scootmobiel traplift
  jeugdzorg jeugdhulp wijkverpleegkundige wijkcoach ervaringsdeskundige laaggeletterd laaggeletterden zelfredzaam zelfredzaamheid
  regiotaxi belbus deeltaxi duofiets voedselbank kledingbank bewindvoerder klantmanager casemanager casemanagers vluchtelingen
  statushouder statushouders inburgering inburgeren arbeidsmigranten zzp zzper zzpers mbo hbo vmbo havo vwo azc ic sociaal sociale`
    .split(/\s+/)
    .filter(Boolean),
);

const has = (word: string) => words().has(word) || ALSO.has(word);
const HEAD_MIN = 3;
const SHORTEST_WHOLE = 7;
/** A first part may carry a linking sound: "gezondheidszorg", "mensenwerk". */
const isHead = (part: string) => has(part) || (/[^s]s$/.test(part) && has(part.slice(0, -1)));

/** A word put together from two that the list has ("zorgloket"), one of them of four letters or more. */
function isCompound(word: string, depth: number): boolean {
  for (let at = word.length - HEAD_MIN; at >= HEAD_MIN; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (Math.max(head.length, tail.length) < 4 || !has(tail)) continue;
    if (isHead(head) || (depth > 0 && head.length >= SHORTEST_WHOLE && isCompound(head.replace(/s$/, ''), depth - 1)))
      return true;
  }
  return false;
}

const LONGEST = 32;

/** True for a word (lower case, no accents) that is Dutch as the list of OpenTaal has it, or put together from such words. */
export const isDutchWord = remembered(
  (key) =>
    key.length > LONGEST ||
    key
      .split(/[-']/)
      .every((part) => part.length < 2 || has(part) || (part.length >= SHORTEST_WHOLE && isCompound(part, 1))),
);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SURELY_A_WORD = 5;

/** True for a word of five letters or more that is a Dutch one with one letter too many, too few or wrong ("wagten"). */
export const isNearDutch = remembered((key) => {
  if (key.length < SURELY_A_WORD) return false;
  for (let at = 0; at <= key.length; at++) {
    const [head, tail] = [key.slice(0, at), key.slice(at)];
    if (has(head + tail.slice(1))) return true;
    for (const letter of LETTERS) if (has(head + letter + tail.slice(1)) || has(head + letter + tail)) return true;
  }
  return false;
});
