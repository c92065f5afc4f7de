import { headerKey, labelKey } from '../words/text-key.ts';
import { COMPLETED_HEADER, NOT_COMPLETED, PERHAPS_COMPLETED_HEADER } from '../words/vocabulary.ts';
import { type Profile, share } from './profile.ts';

/** Whether a cell of the completion column says that this respondent reached the end. */
export function saysCompleted(cell: string): boolean {
  return cell.trim() !== '' && !NOT_COMPLETED.includes(labelKey(cell));
}

/** What a header that only perhaps tells it is at most: one word of a statement says nothing. */
const MOST_WORDS = 4;
/** A moment, a yes or no, or the state of an interview. */
const SAYS_STATE =
  /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|\d{1,2}:\d{2}.*|ja|nee|yes|no|j|n|y|true|false|0|1|waar|onwaar|complete[d]?|incomplete|partial|voltooid|niet voltooid|onvolledig|volledig|gedeeltelijk|in progress|afgerond|niet afgerond|ingezonden|finished|done|open|gestart|started)$/;

const holdsStates = (profile: Profile) => share(profile, (text) => SAYS_STATE.test(labelKey(text))) >= 0.95;
const isShort = (profile: Profile) => headerKey(profile.raw).split(' ').length <= MOST_WORDS;

/** The column that tells who reached the end; null when there is none, or nobody did. */
export function findCompletedColumn(profiles: readonly Profile[], rows: number): Profile | null {
  const filledIn = profiles.filter((profile) => share(profile, saysCompleted) > 0);
  const named = filledIn.filter((profile) => COMPLETED_HEADER.test(headerKey(profile.raw)));
  const tells = (profile: Profile) => profile.filled < rows || share(profile, saysCompleted) < 1;
  const perhaps = (p: Profile) => PERHAPS_COMPLETED_HEADER.test(headerKey(p.raw)) && isShort(p) && holdsStates(p);
  // A moment that everybody has tells of nobody that he stopped: then the state of the interview does.
  return named.find(tells) ?? filledIn.find((p) => perhaps(p) && tells(p)) ?? named[0] ?? null;
}
