import { useEffect, useState } from 'react';
import { isKeyFor, KEY_GROUPS, type KeyGroup, type KeyUse } from '../keys/keys.ts';
import { Button } from '../kit/ui/Button.tsx';
import { Dialog } from '../kit/ui/Dialog.tsx';
import { nl } from '../locale/nl/index.ts';

const words = nl.keys;
const GROUPS = Object.keys(KEY_GROUPS) as KeyGroup[];

/** F1 on every screen: what the keys do. */
export function KeyHelp() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isKeyFor('help', event)) return;
      event.preventDefault();
      // Over another dialog it would hide what she is asked.
      if (!document.querySelector('dialog[open]')) setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (!open) return null;
  const close = () => setOpen(false);
  return (
    <Dialog
      title={words.title}
      wide
      onClose={close}
      buttons={
        <Button kind="primary" onClick={close}>
          {words.close}
        </Button>
      }
    >
      <p>{words.intro}</p>
      <div className="key-help">
        {GROUPS.map((group) => (
          <table key={group}>
            <caption>{words.groups[group]}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{words.key}</th>
                <th scope="col">{words.use}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(KEY_GROUPS[group]).map(([use, keys]) => (
                <tr key={use}>
                  <th scope="row">
                    {keys.map((key: string) => (
                      <kbd key={key} className="key">
                        {words.named(key)}
                      </kbd>
                    ))}
                  </th>
                  <td>{words.uses[use as KeyUse]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Dialog>
  );
}
