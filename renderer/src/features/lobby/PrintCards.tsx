import { Printer, RefreshCw } from 'lucide-react';
import { Fragment, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { joinUrl, shownAddress } from '../../../../core/phones/addresses.ts';
import { NUMBERS } from '../../../../core/phones/ticket.ts';
import { CARDS_BY_CAMERA } from '../../../../core/voting/card-rounds.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { QrPicture } from '../../kit/ui/QrPicture.tsx';
import { WholeNumberField } from '../../kit/ui/WholeNumberField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { LargeBack, LargeFront, type PrintedCard } from './LargeCard.tsx';

const words = nl.lobby.cards;

/** Voting cards on paper, four on a page or large with a marker for the camera; the print window can save them as PDF. */
export function PrintCards({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const known = useTrajectory((state) => state.lobby?.numbers.length ?? 0);
  const url = useTrajectory((state) => state.lobby?.door?.url ?? null);
  const ownLaptop = useTrajectory((state) => state.lobby?.door?.address.ownLaptop ?? true);
  const [count, setCount] = useState(Math.max(NUMBERS.lowest, known));
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [large, setLarge] = useState(false);
  useEffect(() => {
    void attempt('lobby.cards', async () => setCodes(await api.call('lobby.cards', { count })));
  }, [api, count]);
  const renew = () =>
    attempt('lobby.newCodes', async () => setCodes((await api.call('lobby.newCodes', null)).slice(0, count)));
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" icon={Printer} disabled={codes.length === 0} onClick={() => window.print()}>
        {words.print}
      </Button>
    </>
  );
  const address = ownLaptop ? null : url;
  return (
    <>
      <Dialog title={words.title} onClose={onClose} buttons={buttons}>
        <p>{words.intro}</p>
        <WholeNumberField label={words.count} limits={NUMBERS} value={count} onCommit={setCount} />
        <div className="lobby__act">
          <Button icon={RefreshCw} onClick={() => void renew()}>
            {words.renew}
          </Button>
          <p className="lobby__soft">{words.renewHint}</p>
        </div>
        {CARDS_BY_CAMERA && (
          <>
            <label className="lobby__lock">
              <input type="checkbox" checked={large} onChange={() => setLarge(!large)} />
              {words.withMarker}
            </label>
            <p className="lobby__soft">{words.withMarkerHint}</p>
          </>
        )}
        {codes[0] && !large && <Card number={1} code={codes[0]} url={address} />}
        {codes[0] && large && (
          <div className="large-card-preview">
            <LargeFront number={1} />
            <LargeBack number={1} code={codes[0]} url={address} />
          </div>
        )}
      </Dialog>
      {createPortal(
        large ? (
          <div className="on-paper large-cards">
            {codes.map((code, i) => (
              <Fragment key={code}>
                <LargeFront number={i + 1} />
                <LargeBack number={i + 1} code={code} url={address} />
              </Fragment>
            ))}
          </div>
        ) : (
          <div className="on-paper voting-cards">
            {codes.map((code, i) => (
              <Card key={code} number={i + 1} code={code} url={address} />
            ))}
          </div>
        ),
        document.body,
      )}
    </>
  );
}

function Card({ number, code, url }: PrintedCard) {
  return (
    <article className="voting-card">
      <header>
        <h3>{words.heading(number)}</h3>
        <strong className="voting-card__number">{number}</strong>
      </header>
      <ol>
        <li>{words.step1}</li>
        <li>{url ? words.step2(shownAddress(url)) : words.step2Later}</li>
        <li>
          {words.step3} <strong className="voting-card__code">{code}</strong>
        </li>
      </ol>
      {url && (
        <div className="voting-card__qr">
          <QrPicture text={joinUrl(url, code)} label={words.qr(number)} />
        </div>
      )}
      <p>{words.noPhone}</p>
      <p>{words.anonymous}</p>
    </article>
  );
}
