import { strToU8 } from 'fflate';
import type { TemplateReport } from '../../core/house-style/house-style.ts';
import { isElement, parseXml, writeXml, type XmlElement } from '../xml/tree.ts';
import { all, childOf, textOf, withChildren } from '../xml/walk.ts';
import { cleanTemplate } from './clean/clean-template.ts';
import { type TemplateProblem, TemplateRefused } from './package/open-package.ts';
import { minutesApart, PLACES, type Place, placesIn, withPlainPlaces, written } from './places.ts';

/** A template as it is kept: its clean parts, and what was found in it. */
export interface AdoptedTemplate {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly report: TemplateReport;
}

const MAIN = 'word/document.xml';
const STORY = /^word\/(?:document|header\d+|footer\d+|footnotes|endnotes)\.xml$/;

/** Takes a municipality's Word file (.docx or .dotx) as template. Throws TemplateRefused with what is wrong. */
export function adoptTemplate(bytes: Uint8Array): AdoptedTemplate {
  const { parts, leftOut } = cleanTemplate(bytes);
  const unknown = new Set<string>();
  const places = new Set<Place>();
  const adopted = Object.entries(parts).map(([name, part]): [string, Uint8Array] => {
    if (!STORY.test(name)) return [name, part];
    const plain = withPlainPlaces(parseXml(part), unknown);
    for (const place of placesIn(plain)) places.add(place);
    if (name !== MAIN && hasMinutes(plain)) throw new TemplateRefused(placeProblem(name));
    return [name, strToU8(writeXml(name === MAIN ? withMinutesApart(plain) : plain))];
  });
  return {
    parts: Object.fromEntries(adopted),
    report: {
      places: PLACES.filter((place) => places.has(place)),
      unknown: [...unknown],
      leftOut: [...leftOut].sort(),
    },
  };
}

const hasMinutes = (part: XmlElement) => textOf(part).includes(written('verslag'));

const placeProblem = (name: string): TemplateProblem =>
  /notes/.test(name) ? 'template-place-note' : 'template-place-header';

/** The minutes stand once, in a paragraph of the text itself; anywhere else Word has no room for pages. */
function withMinutesApart(document: XmlElement): XmlElement {
  const body = childOf(document, 'w:body');
  if (!body) throw new TemplateRefused('template-bad');
  const times = textOf(body).split(written('verslag')).length - 1;
  if (times > 1) throw new TemplateRefused('template-place-twice');
  if (all(body, 'w:txbxContent').some(hasMinutes)) throw new TemplateRefused('template-place-box');
  if (all(body, 'w:tbl').some(hasMinutes)) throw new TemplateRefused('template-place-table');
  return withChildren(
    document,
    document.children.map((child) => (isElement(child) && child.name === 'w:body' ? minutesApart(child) : child)),
  );
}
