/** A component of a calendar with its properties; the parser of these tests, written apart from the program. */
export interface Component {
  readonly name: string;
  readonly properties: Readonly<
    Record<string, { readonly parameters: Readonly<Record<string, string>>; readonly value: string }>
  >;
  readonly components: readonly Component[];
}

interface Open {
  readonly name: string;
  readonly properties: Record<string, { parameters: Record<string, string>; value: string }>;
  readonly components: Component[];
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
};

/** Parses a calendar and throws on whatever RFC 5545 does not allow: line ends, long lines, escapes, missing parts. */
export function parseCalendar(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) throw new Error('a line end that is not CRLF');
  const folded = text.slice(0, -2).split('\r\n');
  const long = folded.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`a line of more than 75 octets: ${long}`);
  const open: Open[] = [{ name: '', properties: {}, components: [] }];
  for (const line of folded
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n'))
    take(line, open);
  const [root] = open;
  if (open.length !== 1 || root?.components.length !== 1 || !root.components[0]) throw new Error('not one calendar');
  return root.components[0];
}

function take(line: string, open: Open[]): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in a calendar
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) throw new Error(`a control character: ${JSON.stringify(line)}`);
  const parts = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^;:",]+)*):(.*)$/su.exec(line);
  if (!parts) throw new Error(`no property: ${line}`);
  const [, name = '', parameters = '', value = ''] = parts;
  const current = open.at(-1);
  if (!current) throw new Error('ended too often');
  if (name === 'BEGIN') open.push({ name: value, properties: {}, components: [] });
  else if (name === 'END') close(value, current, open);
  else {
    if (name in current.properties) throw new Error(`${name} twice`);
    const pairs = parameters
      .split(';')
      .slice(1)
      .map((pair) => pair.split('=') as [string, string]);
    current.properties[name] = { parameters: Object.fromEntries(pairs), value: checked(name, value, pairs) };
  }
}

function close(name: string, current: Open, open: Open[]): void {
  if (current.name !== name) throw new Error(`END:${name} of ${current.name}`);
  const missing = REQUIRED[name]?.find((property) => !(property in current.properties));
  if (missing) throw new Error(`${name} without ${missing}`);
  if (name === 'VCALENDAR' && current.components.length === 0) throw new Error('an empty calendar');
  open.pop();
  open.at(-1)?.components.push(current);
}

function checked(name: string, value: string, parameters: readonly (readonly [string, string])[]): string {
  if (['SUMMARY', 'DESCRIPTION', 'LOCATION'].includes(name)) return unescaped(value);
  if (name === 'DTSTAMP' && !/^\d{8}T\d{6}Z$/.test(value)) throw new Error(`DTSTAMP:${value}`);
  const isDay = parameters.some(([key, kind]) => key === 'VALUE' && kind === 'DATE');
  if (/^DT(START|END)$/.test(name) && !(isDay && /^\d{8}$/.test(value))) throw new Error(`${name}:${value}`);
  return value;
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value.replace(/\\[,;nN]/g, ''))) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\(.)/gsu, (_, character: string) => {
    if (!'\\,;nN'.includes(character)) throw new Error(`an unknown escape: ${character}`);
    return character.toLowerCase() === 'n' ? '\n' : character;
  });
}
