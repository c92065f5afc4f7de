import type { LeftOut } from '../../../core/house-style/house-style.ts';
import { element, isElement, type XmlElement } from '../../xml/tree.ts';

/** Settings of how the pages are laid out; no other leaves with the minutes. */
const LAYOUT = new Set([
  'w:zoom',
  'w:displayBackgroundShape',
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:evenAndOddHeaders',
  'w:bookFoldPrinting',
  'w:characterSpacingControl',
  'w:footnotePr',
  'w:endnotePr',
  'w:compat',
  'm:mathPr',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator',
]);
const TOLD: Readonly<Record<string, LeftOut>> = {
  'w:attachedTemplate': 'attached-template',
  'w:linkStyles': 'attached-template',
  'w:mailMerge': 'mail-merge',
  'w:documentProtection': 'protection',
  'w:writeProtection': 'protection',
  'w:docVars': 'properties',
  'w:attachedSchema': 'properties',
};

/** The settings that lay out pages, in their own order; what else there was is told. */
export function cleanSettings(settings: XmlElement, leftOut: Set<LeftOut>): XmlElement {
  const all = settings.children.filter(isElement);
  for (const { name } of all) if (TOLD[name]) leftOut.add(TOLD[name]);
  return element(
    settings.name,
    {},
    all.filter(({ name }) => LAYOUT.has(name)),
  );
}
