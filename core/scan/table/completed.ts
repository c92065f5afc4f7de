import { headerKey, labelKey } from '../words/text-key.ts';
import { COMPLETED_HEADER, NOT_COMPLETED, PERHAPS_COMPLETED_HEADER } from '../words/vocabulary.ts';
import { type Profile, share } from './profile.ts';

/** Whether a cell of the completion column says that this respondent reached the end. */
export function saysCompleted(cell: string): boolean {
  return cell.trim() !== '' && !NOT_COMPLETED.includes(labelKey(cell));
}

/** The column that tells who reached the end; null when there is none, or nobody did. */
export function findCompletedColumn(profiles: readonly Profile[], rows: number): Profile | null {
  const filledIn = profiles.filter((profile) => share(profile, saysCompleted) > 0);
  const named = filledIn.find((profile) => COMPLETED_HEADER.test(headerKey(profile.raw)));
  const tells = (profile: Profile) => profile.filled < rows || share(profile, saysCompleted) < 1;
  return named ?? filledIn.find((p) => PERHAPS_COMPLETED_HEADER.test(headerKey(p.raw)) && tells(p)) ?? null;
}
