import { Wifi as WifiIcon } from 'lucide-react';
import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import { joinUrl, shownAddress, wifiCode } from '../../../../core/phones/addresses.ts';
import { QrPicture } from '../../kit/ui/QrPicture.tsx';
import { nl } from '../../locale/nl/index.ts';

type Frame = Extract<ProjectorPicture, { show: 'join' }>;
type Lobby = NonNullable<Frame['lobby']>;

const words = nl.lobby.room;

/** How to join with a phone: one thing to scan at a time, and the same in words. */
export function JoinForRoom({ frame: { municipality, step, lobby } }: { readonly frame: Frame }) {
  if (!lobby) {
    return (
      <main className="room join join--shut">
        <h1>{words.closed}</h1>
      </main>
    );
  }
  const { url, wifi, people, numbers } = lobby;
  const isWifi = step === 'wifi' && wifi !== null;
  return (
    <main className="room join">
      <div className="join__words">
        <p className="join__town">{nl.praatplaat.room.municipality(municipality)}</p>
        <h1>{words.title}</h1>
        <Steps lobby={lobby} now={isWifi ? 'wifi' : 'page'} />
      </div>
      <div className="join__scan">
        <div className="join__qr">
          <QrPicture text={isWifi ? wifiCode(wifi) : joinUrl(url, null)} label={isWifi ? words.qrWifi : words.qrPage} />
        </div>
        <p className="join__address">{isWifi ? wifi.name : shownAddress(url)}</p>
      </div>
      <p className="join__people">{words.people(people, numbers)}</p>
      <p className="join__other">{words.noPhone}</p>
    </main>
  );
}

function Steps({ lobby: { wifi, withCards }, now }: { readonly lobby: Lobby; readonly now: 'wifi' | 'page' }) {
  const current = (step: 'wifi' | 'page') => (now === step ? 'step' : undefined);
  return (
    <ol className="join__steps">
      {wifi && (
        <li aria-current={current('wifi')}>
          <strong>{words.wifi}</strong>
          <span className="join__wifi">
            <WifiIcon aria-hidden="true" /> {wifi.name}
          </span>
          <span>{wifi.password === '' ? words.noPassword : `${words.password} ${wifi.password}`}</span>
        </li>
      )}
      <li aria-current={current('page')}>
        <strong>{words.scan}</strong>
        <span>{words.type}</span>
      </li>
      <li>
        <strong>{withCards ? words.code : words.wait}</strong>
        <span>{withCards ? words.codeFrom : words.waitFor}</span>
      </li>
    </ol>
  );
}
