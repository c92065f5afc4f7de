import { element, isElement, type XmlElement } from '../xml/tree.ts';
import { childOf, withChild, withChildren } from '../xml/walk.ts';

/** What follows the language among the properties of a run. */
const AFTER_LANGUAGE = ['w:eastAsianLayout', 'w:specVanish', 'w:oMath'];

/**
 * The styles with Dutch as the language of all text: a template that was made in an English Word would be read aloud in English,
 * also where only a style says so.
 */
export function inDutch(styles: XmlElement): XmlElement {
  const defaults = childOf(styles, 'w:docDefaults') ?? element('w:docDefaults');
  const runDefaults = childOf(defaults, 'w:rPrDefault') ?? element('w:rPrDefault');
  const properties = childOf(runDefaults, 'w:rPr') ?? element('w:rPr');
  const language = { ...childOf(properties, 'w:lang')?.attributes, 'w:val': 'nl-NL' };
  const dutch = withChild(properties, element('w:lang', language), AFTER_LANGUAGE);
  const inner = withChild(defaults, withChild(runDefaults, dutch), ['w:pPrDefault']);
  const rest = styles.children.filter(isElement).filter(({ name }) => name !== 'w:docDefaults');
  return withChildren(styles, [
    inner,
    ...rest.map((child) => (child.name === 'w:style' ? withoutLanguage(child) : child)),
  ]);
}

function withoutLanguage(one: XmlElement): XmlElement {
  const kept = one.children.filter((child) => !(isElement(child) && child.name === 'w:lang'));
  return withChildren(
    one,
    kept.map((child) => (isElement(child) ? withoutLanguage(child) : child)),
  );
}
