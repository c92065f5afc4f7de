/** An export like Excel makes them: UTF-8 with mark, CRLF, `;`, sixteen statements, two open answers with quotes and line ends. */
import { closeSync, openSync, writeSync } from 'node:fs';

const SAID = [
  'De samenwerking is goed; alleen het overleg op maandag duurt te lang.',
  'Ik mis duidelijke afspraken over "bereikbaarheid" in het weekend.',
  'Meer aandacht voor inwerken: nieuwe collega’s zwemmen nu vaak.',
  'De brief komt te laat.\r\nDaardoor is thuis regelen lastig.',
  'Geen opmerkingen',
  '',
];
const STATEMENTS = 16;

/** @param {string} text */
const quoted = (text) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * @param {string} file
 * @param {number} respondents
 */
export function makeFile(file, respondents) {
  let state = 42;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const names = Array.from(
    { length: STATEMENTS },
    (_, i) => `De hulp past bij wat ik nodig heb (${'abcdefghijklmnop'[i]})`,
  );
  /** @param {number} number */
  const answers = (number) => {
    const cells = [next() < 0.7 ? 'Inwoner' : 'Medewerker toegang'];
    for (let i = 0; i < STATEMENTS; i++) cells.push(next() < 0.03 ? '' : String(1 + Math.floor(next() * 5)));
    for (let i = 0; i < 2; i++) {
      const said = SAID[Math.floor(next() * SAID.length)];
      cells.push(said ? quoted(`${said} (${number})`) : '');
    }
    return cells.join(';');
  };
  const open = openSync(file, 'w');
  let text = `\ufeff${['Ik vul dit in als', ...names, 'Waarom?', 'Opmerkingen'].join(';')}\r\n`;
  for (let i = 1; i <= respondents; i++) {
    text += `${answers(i)}\r\n`;
    if (text.length > 1 << 20) {
      writeSync(open, text);
      text = '';
    }
  }
  writeSync(open, text);
  closeSync(open);
}
