import { forOthers } from '../../core/document/consent.ts';
import type { Document } from '../../core/document/document.ts';
import { withoutCases } from '../../core/plate/cases.ts';
import type { Template } from '../../core/plate/template.ts';

/** What of a view may stand in the minutes: no case that is kept apart, and only what tellers agreed to. */
export function inMinutes(view: Document, template: Template): Document {
  return forOthers(withoutCases(view, template), 'minutes');
}
