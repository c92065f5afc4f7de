import { element, type XmlElement, type XmlNode } from '../../xml/tree.ts';
import { withChildren } from '../../xml/walk.ts';
import { type FieldFate, fateOf, fieldFates } from './fields.ts';

interface OpenField {
  readonly fate: FieldFate;
  inResult: boolean;
}

/** The fields of a story, followed from mark to mark while it is read in order. */
export interface OpenFields {
  /** Does what stands here stay? */
  shown(): boolean;
  /** What stays of a mark where a field begins, turns into its result, or ends. */
  mark(one: XmlElement): XmlNode[];
  /** Does the instruction that stands here stay? */
  keepsCode(): boolean;
  /** What becomes of a field that is one element. */
  simple(one: XmlElement): FieldFate;
}

const shows = ({ fate, inResult }: OpenField) => fate === 'keep' || (fate === 'text' && inResult);

/** `onLeftOut` hears of each field that does not stay as it is. */
export function openFields(story: XmlElement, onLeftOut: () => void): OpenFields {
  const fates = fieldFates(story);
  const open: OpenField[] = [];
  const shown = () => open.every(shows);

  function begin(one: XmlElement): XmlNode[] {
    // A field that never ends shows its text.
    const fate = fates.get(one) ?? 'text';
    if (fate !== 'keep') onLeftOut();
    const here = shown();
    open.push({ fate, inResult: !fates.has(one) });
    if (!here) return [];
    return fate === 'keep' ? [withChildren(one, [])] : placeOf(fate);
  }

  return {
    shown,
    mark(one) {
      const kind = one.attributes['w:fldCharType'];
      if (kind === 'begin') return begin(one);
      const last = open.at(-1);
      if (!last) return [];
      if (kind === 'end') open.pop();
      else last.inResult = true;
      return last.fate === 'keep' && shown() ? [withChildren(one, [])] : [];
    },
    keepsCode: () => open.at(-1)?.fate === 'keep' && open.slice(0, -1).every(shows),
    simple(one) {
      const fate = fateOf(one.attributes['w:instr'] ?? '');
      if (fate !== 'keep') onLeftOut();
      return fate;
    },
  };
}

/** The place that a field becomes, as text of a run. */
export const placeOf = (fate: FieldFate): XmlNode[] =>
  typeof fate === 'string' ? [] : [element('w:t', {}, [`{{${fate.place}}}`])];
