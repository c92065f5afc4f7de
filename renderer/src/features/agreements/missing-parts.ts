import type { ActionRecord } from '../../../../core/document/records.ts';
import { nl } from '../../locale/nl/index.ts';

const PARTS = ['who', 'dueDate', 'firstStep', 'howWeKnow', 'lookBackDate'] as const;

/** What of an action is not agreed yet, in words. */
export function missingParts(action: ActionRecord): string[] {
  return PARTS.filter((part) => !action[part]?.trim()).map((part) => nl.agreements.actions.missingParts[part]);
}
