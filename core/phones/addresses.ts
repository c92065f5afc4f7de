import type { Wifi } from './lobby-state.ts';

/** The address as people type it: without what every browser adds itself. */
export function shownAddress(url: string): string {
  return url.replace(/^http:\/\//, '').replace(/\/$/, '');
}

/** The address in a QR code, with the code of a card in it. In capitals: a QR code of capitals has fewer and larger modules. */
export function joinUrl(url: string, code: string | null): string {
  return `${url}${code ?? ''}`.toUpperCase();
}

/** What a phone reads to join a wifi; signs that mean something in it get a backslash. */
export function wifiCode({ name, password }: Wifi): string {
  const safe = (text: string) => text.replace(/([\\;,":])/g, '\\$1');
  const secret = password === '' ? 'T:nopass;' : 'T:WPA;';
  return `WIFI:${secret}S:${safe(name)};${password === '' ? '' : `P:${safe(password)};`};`;
}
