import ar from '../../resources/phone-texts/ar.json';
import en from '../../resources/phone-texts/en.json';
import nl from '../../resources/phone-texts/nl.json';
import uk from '../../resources/phone-texts/uk.json';
import { read, write } from './storage.ts';

export type Texts = typeof nl;

/** The languages of the page; Dutch first. */
export const LANGUAGES: Readonly<Record<string, Texts>> = { nl, en, ar, uk };

let language = LANGUAGES[read('language') || ''] ? read('language') || 'nl' : 'nl';

/** The language that was chosen on this phone. */
export const chosenLanguage = () => language;

export function chooseLanguage(code: string): void {
  language = code;
  write('language', code);
}

/** A text in the chosen language, with values in place of their names. */
export function say(key: keyof Texts, values: Readonly<Record<string, string | number>> = {}): string {
  const text = (LANGUAGES[language] || nl)[key];
  return Object.keys(values).reduce((done, name) => done.split(`{${name}}`).join(String(values[name])), text);
}
