import { BookOpen } from 'lucide-react';
import { KEY_GROUPS, type KeyGroup, type KeyUse } from '../../keys/keys.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';

const words = nl.keys;
const GROUPS = Object.keys(KEY_GROUPS) as KeyGroup[];

interface KeyHelpProps {
  readonly onClose: () => void;
  readonly onManual: () => void;
}

/** What the keys do, and the way to the handleiding. */
export function KeyHelp({ onClose, onManual }: KeyHelpProps) {
  return (
    <Dialog
      title={words.title}
      wide
      onClose={onClose}
      buttons={
        <>
          <Button icon={BookOpen} onClick={onManual}>
            {nl.manual.open}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {words.close}
          </Button>
        </>
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
