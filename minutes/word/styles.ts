import type { IStylesOptions } from 'docx';
import type { Look } from '../look/design.ts';
import { headingStyles, NORMAL, textStyles } from '../look/styles.ts';
import { enlarged, type TextLook } from '../look/text-style.ts';

const LANGUAGE = { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' };

/** The styles of the minutes as the docx library takes them. */
export function wordStyles(look: Look): IStylesOptions {
  const normal = enlarged(NORMAL as TextLook, look.scale);
  return {
    default: {
      document: { ...normal, run: { ...normal.run, language: LANGUAGE } },
      ...headingStyles(look),
    },
    // The docx library gives the entries of a table of contents this style.
    characterStyles: [{ id: 'IndexLink', name: 'Index Link' }],
    paragraphStyles: textStyles(look),
  };
}
