import type { HandoutRecord, TellerRecord } from '../../../../core/document/teller.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { Sent } from './Sent.tsx';

const words = nl.journey;

interface Props {
  readonly teller: TellerRecord;
  readonly moments: number;
  readonly sent: readonly HandoutRecord[];
  readonly onClose: () => void;
}

/** Consent is taken back: what goes, and what was given to others before. */
export function WithdrawDialog({ teller: { id: tellerId, label }, moments, sent, onClose }: Props) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const withdraw = async () => {
    if (await attempt('journey.withdraw', () => api.call('journey.withdraw', { trajectoryId, tellerId }))) onClose();
  };
  return (
    <Dialog
      title={words.withdrawTitle}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="danger" onClick={() => void withdraw()}>
            {words.withdrawSure}
          </Button>
        </>
      }
    >
      <p>{words.withdrawText(label, moments)}</p>
      <Sent sent={sent} />
    </Dialog>
  );
}
