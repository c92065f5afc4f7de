import { app, type Session } from 'electron';
import { APP_ORIGIN } from './protocol.ts';

/** What Chromium would do on the network of its own accord: look up names and proxies, fetch components, report. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
];

/** Must be called before the app is ready. */
export function stayOffline(): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
}

/** Only what the program itself serves or makes. `file:` is not needed, and can reach another computer on Windows. */
export function isAllowedRequest(url: string, devTools: boolean): boolean {
  if (url.startsWith(`${APP_ORIGIN}/`) || url.startsWith(`blob:${APP_ORIGIN}/`) || url.startsWith('data:')) return true;
  return devTools && url.startsWith('devtools://devtools/');
}

/** Refuses every foreign request, every permission and every device; downloads no dictionary. */
export function lockSession(session: Session, devTools: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isAllowedRequest(url, devTools) }));
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.setSpellCheckerEnabled(false);
}
