import { Printer, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { joinUrl, shownAddress } from '../../../../core/phones/addresses.ts';
import { NUMBERS } from '../../../../core/phones/ticket.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { QrPicture } from '../../kit/ui/QrPicture.tsx';
import { WholeNumberField } from '../../kit/ui/WholeNumberField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.lobby.cards;

/** Voting cards on paper, four on a page; the print window can save them as PDF. */
export function PrintCards({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const known = useTrajectory((state) => state.lobby?.numbers.length ?? 0);
  const url = useTrajectory((state) => state.lobby?.door?.url ?? null);
  const ownLaptop = useTrajectory((state) => state.lobby?.door?.address.ownLaptop ?? true);
  const [count, setCount] = useState(Math.max(NUMBERS.lowest, known));
  const [codes, setCodes] = useState<readonly string[]>([]);
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
        {codes[0] && <Card number={1} code={codes[0]} url={address} />}
      </Dialog>
      {createPortal(
        <div className="on-paper voting-cards">
          {codes.map((code, i) => (
            <Card key={code} number={i + 1} code={code} url={address} />
          ))}
        </div>,
        document.body,
      )}
    </>
  );
}

interface CardProps {
  readonly number: number;
  readonly code: string;
  /** Where the laptop is, when that is known for the session. */
  readonly url: string | null;
}

function Card({ number, code, url }: CardProps) {
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
