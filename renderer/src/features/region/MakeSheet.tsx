import { Download } from 'lucide-react';
import { useState } from 'react';
import type { SheetParts } from '../../../../core/trajectory/region/make-sheet.ts';
import type { SharedSheet } from '../../../../core/trajectory/region/shared-sheet.ts';
import { download } from '../../kit/download.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';

const words = nl.region.sheetDialog;
const TICKS = ['municipality', 'ambitions', 'tasks', 'insights', 'actions', 'figures'] as const;
const AT_FIRST: SheetParts = {
  ...{ municipality: true, ambitions: true, tasks: true, insights: true, actions: true, figures: false, contact: '' },
};

interface Props {
  readonly onClose: () => void;
  readonly onSaid: (text: string) => void;
}

/** Our own sheet: what goes is ticked, and every word of it is read before it leaves. */
export function MakeSheet({ onClose, onSaid }: Props) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [parts, setParts] = useState(AT_FIRST);
  const made = useFetched('region.preview', { trajectoryId, parts });
  const save = () =>
    attempt('region.deliver', async () => {
      const delivery = await api.call('region.deliver', { trajectoryId, parts });
      if (delivery.kind === 'download') download(delivery.url);
      if (delivery.kind !== 'cancelled') onSaid(words.saved);
      onClose();
    });
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" icon={Download} onClick={() => void save()}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={buttons} wide>
      <p>{words.lead}</p>
      <fieldset className="region__ticks">
        <legend>{words.parts}</legend>
        {TICKS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts[part]}
              onChange={(event) => setParts({ ...parts, [part]: event.target.checked })}
            />
            {words[part]}
          </label>
        ))}
      </fieldset>
      <Field label={words.contact}>
        {(ids) => (
          <input
            {...ids}
            className="field__input"
            maxLength={200}
            value={parts.contact}
            onChange={(event) => setParts({ ...parts, contact: event.target.value })}
          />
        )}
      </Field>
      <p className="region__soft">{words.never}</p>
      {made && made.leftOut > 0 && <p className="region__left-out">{words.leftOut(made.leftOut)}</p>}
      <h3>{words.preview}</h3>
      {made && <Preview sheet={made.sheet} />}
    </Dialog>
  );
}

/** Every word of the sheet. */
function Preview({ sheet }: { readonly sheet: SharedSheet }) {
  const { municipality, contact, ambitions, tasks, insights, actions, figures } = sheet;
  const lines = [
    ...[municipality, contact],
    ...ambitions.map(({ text, indicator }) => [text, indicator].filter(Boolean).join(' · ')),
    ...tasks.map(({ from, to }) => [from, to].filter(Boolean).join(' → ')),
    ...insights.map(({ question, insight }) => `${question} ${insight}`),
    ...actions.map(({ what, status }) => `${what} (${nl.agreements.actions.statuses[status].toLowerCase()})`),
    ...figures.flatMap(({ principle, perspective, share, n, statements }) => [
      words.figure(nl.region.heading(principle), nl.domain.perspective[perspective], nl.region.percent(share), n),
      words.statements(statements),
    ]),
  ].filter((line) => line !== '');
  if (lines.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul className="region__preview">
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines can be the same
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}
