import { Unplug } from 'lucide-react';
import { nl } from '../../locale/nl/index.ts';
import { useConnection } from '../../store/useConnection.ts';

/** That the program does not answer, as soon as it is so, and what helps. */
export function ConnectionNotice() {
  const connection = useConnection();
  if (connection === 'there') return null;
  return (
    <div className="app__disk" role="alert">
      <Unplug size={20} aria-hidden="true" />
      <p>{nl.app.connection[connection]}</p>
    </div>
  );
}
