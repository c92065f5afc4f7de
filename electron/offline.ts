import { app, type Session } from 'electron';
import type { Role } from '../core/contract/methods.ts';
import { APP_ORIGIN } from './protocol.ts';
import { isOwnPage } from './windows.ts';

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

/** What Chromium says of a permission that a page asks for. */
interface Asked {
  readonly mediaTypes?: readonly string[];
  readonly requestingUrl?: string;
}

/** The camera, without a microphone, for the facilitator's own page: it reads voting cards. Nothing else. */
function mayHave(role: Role, permission: string, { mediaTypes = [], requestingUrl = '' }: Asked): boolean {
  const isCamera = permission === 'media' && mediaTypes.length > 0 && mediaTypes.every((type) => type === 'video');
  return isCamera && role === 'facilitator' && isOwnPage(role, requestingUrl);
}

/** Refuses every foreign request and device, and every permission but the camera of the facilitator; downloads no dictionary. */
export function lockSession(session: Session, role: Role, devTools: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isAllowedRequest(url, devTools) }));
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(mayHave(role, permission, details)),
  );
  session.setPermissionCheckHandler((_contents, permission, _origin, { mediaType, requestingUrl }) =>
    mayHave(role, permission, { mediaTypes: mediaType ? [mediaType] : [], ...(requestingUrl && { requestingUrl }) }),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.setSpellCheckerEnabled(false);
}
