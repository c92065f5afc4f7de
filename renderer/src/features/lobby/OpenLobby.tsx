import { DoorOpen } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Output } from '../../../../core/contract/methods.ts';
import { NUMBERS } from '../../../../core/phones/ticket.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { WholeNumberField } from '../../kit/ui/WholeNumberField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';
import { useLobbyActs } from './useLobby.ts';

const words = nl.lobby.open;

interface Props {
  readonly onClose: () => void;
  readonly onOpened: () => void;
}

/** Opens the lobby: at which address, for how many people, with voting cards or without. */
export function OpenLobby({ onClose, onOpened }: Props) {
  const setUp = useFetched('lobby.setUp', null);
  return setUp && <Form setUp={setUp} onClose={onClose} onOpened={onOpened} />;
}

function Form({ setUp, onClose, onOpened }: Props & { readonly setUp: Output<'lobby.setUp'> }) {
  const { addresses } = setUp;
  const id = useTrajectory((state) => state.id);
  const place = useTrajectory((state) => state.place);
  const run = useLobbyActs();
  const [ip, setIp] = useState((addresses.find((one) => one.ip === setUp.ip) ?? addresses[0])?.ip ?? '');
  const [numbers, setNumbers] = useState(setUp.numbers);
  const [withCards, setWithCards] = useState(setUp.withCards);
  const [name, setName] = useState(setUp.wifi?.name ?? '');
  const [password, setPassword] = useState(setUp.wifi?.password ?? '');
  const formId = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wifi = name.trim() === '' ? null : { name, password };
    if (!(await run('lobby.wifi', { wifi }))) return;
    if (await run('lobby.open', { trajectoryId: id, place, ip, numbers, withCards })) onOpened();
  };
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" icon={DoorOpen} submit form={formId} disabled={ip === ''}>
        {words.open}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={buttons}>
      <form id={formId} className="lobby__form" onSubmit={(event) => void submit(event)}>
        <p className="lobby__soft">{words.intro}</p>
        {addresses.every(({ ownLaptop }) => ownLaptop) && <p className="lobby__warning">{words.none}</p>}
        <SelectField
          label={words.address}
          value={ip}
          options={addresses.map((one) => [
            one.ip,
            words.addressOf(one.ownLaptop ? words.ownLaptop : one.card, one.ip),
          ])}
          onChange={setIp}
        />
        <WholeNumberField label={words.numbers} limits={NUMBERS} value={numbers} onCommit={setNumbers} />
        <label className="lobby__lock">
          <input type="checkbox" checked={withCards} onChange={() => setWithCards(!withCards)} />
          {words.withCards}
        </label>
        <p className="lobby__soft">{words.withCardsHint}</p>
        <Field label={words.wifi} hint={words.wifiHint}>
          {(ids) => (
            <input
              {...ids}
              className="field__input"
              maxLength={32}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {name.trim() !== '' && (
          <Field label={words.password}>
            {(ids) => (
              <input
                {...ids}
                className="field__input"
                maxLength={63}
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
            )}
          </Field>
        )}
      </form>
    </Dialog>
  );
}
